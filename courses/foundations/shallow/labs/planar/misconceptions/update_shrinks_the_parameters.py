"""
exercise = "update_parameters"
says.en = "The learning rate is multiplied by the parameter as well as by the gradient. It says how long the step is, not how much of the old place is kept. Which of the two does it stand in front of in the formula?"
says.ja = "学習率を、勾配だけでなくパラメータにも掛けています。学習率が決めるのは一歩の長さで、もとの値をどれだけ残すかではありません。式の中で学習率が掛かっているのは、2 つのうちどちらでしょうか?"
"""


def update_parameters(parameters, grads, learning_rate):
    return {name: learning_rate * (parameters[name] - grads["d" + name]) for name in parameters}
