"""
exercise = "update_parameters"
says.en = "The weights move, but every bias stays where it was. Which half of the dictionary does your loop never visit?"
says.ja = "重みは動いていますが、バイアスはどれも元のままです。ループが一度も訪れないのは、辞書のどちらの半分でしょうか?"
"""


def update_parameters(parameters, grads, learning_rate):
    updated = {}
    for name in parameters:
        step = learning_rate * grads["d" + name] if name[0] == "W" else 0.0
        updated[name] = parameters[name] - step
    return updated
