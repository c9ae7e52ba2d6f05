"""
exercise = "update_running"
says.en = "The newest batch gets the large share, and the past nearly nothing, so that a single odd batch decides everything. Which share is the momentum here?"
says.ja = "新しいバッチが大きい割合を占め、過去はほとんど残りません。変わったバッチが 1 つ来るだけで、すべてが決まってしまいます。ここでの momentum は、どちらの割合でしょうか?"
"""


def update_running(running, cache, momentum=0.9):
    return {name: (1 - momentum) * running[name] + momentum * cache[name] for name in ("mean", "variance")}
