"""
exercise = "update_parameters"
says.en = "Your step is as long as the gradient, whatever learning rate was asked for. Where does the third argument appear in your function?"
says.ja = "どんな学習率を渡しても、一歩の長さが勾配そのものです。3 つ目の引数は、関数のどこに現れますか?"
"""


def update_parameters(parameters, grads, learning_rate):
    updated = {}
    for name in parameters:
        updated[name] = parameters[name] - grads["d" + name]
    return updated
