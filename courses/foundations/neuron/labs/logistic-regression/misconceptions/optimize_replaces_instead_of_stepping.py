"""
exercise = "optimize"
says.en = "Your new parameters are made of the last gradient alone; where the neuron stood before has been forgotten. A step starts from somewhere. From where, in the formula of the update?"
says.ja = "新しいパラメータが、最後の勾配だけでできています。それまでニューロンがどこにいたかが忘れられています。一歩には出発点があります。更新の式では、それはどこでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = -learning_rate * grads["dw"]
        b = -learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
