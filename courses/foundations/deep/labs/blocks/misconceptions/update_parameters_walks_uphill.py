"""
exercise = "update_parameters"
says.en = "Your step goes up the slope. The gradient points to where the cost rises. Which sign leads the other way?"
says.ja = "坂を上る向きに進んでいます。勾配は、コストが増える向きを指します。反対に進むのは、どちらの符号でしょうか?"
"""


def update_parameters(parameters, grads, learning_rate):
    updated = {}
    for name in parameters:
        updated[name] = parameters[name] + learning_rate * grads["d" + name]
    return updated
