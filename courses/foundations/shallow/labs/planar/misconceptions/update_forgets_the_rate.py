"""
exercise = "update_parameters"
says.en = "Every step is as long as the gradient itself; a different learning rate changes nothing. Which of the three arguments is never used?"
says.ja = "一歩の幅が勾配そのままで、学習率を変えても何も変わりません。3 つの引数のうち、使われていないのはどれでしょうか?"
"""


def update_parameters(parameters, grads, learning_rate):
    return {name: parameters[name] - grads["d" + name] for name in parameters}
