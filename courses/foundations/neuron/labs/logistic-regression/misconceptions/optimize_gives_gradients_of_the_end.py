"""
exercise = "optimize"
says.en = "Parameters and costs are right, but your gradients were computed once more after the last step. Asked for are those with which the last step was taken. Which call of `propagate` is one too many?"
says.ja = "パラメータとコストは合っていますが、最後の一歩のあとで、勾配を求め直しています。求めたいのは、最後の一歩に使った勾配です。余分なのは、どの `propagate` の呼び出しでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    grads, _ = propagate(w, b, X, Y)
    return {"w": w, "b": b}, grads, costs
