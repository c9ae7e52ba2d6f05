"""
exercise = "update_parameters"
says.en = "What you return are the steps, and not the places that they lead to. From where does each step start?"
says.ja = "返しているのは一歩の分だけで、進んだ先の場所ではありません。どの一歩も、どこから踏み出すのでしょうか?"
"""


def update_parameters(parameters, grads, learning_rate):
    updated = {}
    for name in parameters:
        updated[name] = -learning_rate * grads["d" + name]
    return updated
