"""
exercise = "update_with_gd"
says.en = "Only the weights have moved; each bias is what it was. Biases are parameters like any other. Which names does your loop leave out?"
says.ja = "動いたのは重みだけで、バイアスはどれも元のままです。バイアスも、ほかと同じパラメータです。ループから漏れているのは、どの名前でしょうか?"
"""


def update_with_gd(parameters, grads, learning_rate):
    updated = dict(parameters)
    for name in parameters:
        if name.upper().startswith("W"):
            updated[name] = parameters[name] - learning_rate * grads["d" + name]
    return updated
