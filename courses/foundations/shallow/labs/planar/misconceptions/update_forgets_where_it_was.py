"""
exercise = "update_parameters"
says.en = "Your new parameters are made of the gradient alone; where the network stood before has been forgotten. A step starts from somewhere. From where, in the formula?"
says.ja = "新しいパラメータが、勾配だけでできています。それまでネットワークがどこにいたかが忘れられています。一歩には出発点があります。式では、それはどこでしょうか?"
"""


def update_parameters(parameters, grads, learning_rate):
    return {name: -learning_rate * grads["d" + name] for name in parameters}
