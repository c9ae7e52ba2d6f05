"""
exercise = "update_running"
says.en = "The numbers are right, but the caller's dictionary has been overwritten. Who may still need the old averages?"
says.ja = "数は合っていますが、呼び出した側の辞書を書きかえています。古い移動平均をまだ必要としているのは、誰でしょうか?"
"""


def update_running(running, cache, momentum=0.9):
    for name in ("mean", "variance"):
        running[name] = momentum * running[name] + (1 - momentum) * cache[name]
    return running
