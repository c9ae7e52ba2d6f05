"""
exercise = "optimize"
says.en = "Your costs belong to the parameters after the step, so the cost of the starting point is never seen. The cost that `propagate` has just returned belongs to the parameters that went into it. At which moment of the round should it be kept?"
says.ja = "残しているのが一歩進んだあとのコストなので、出発点のコストがどこにもありません。`propagate` が返したコストは、そのとき渡したパラメータのものです。1 回の反復の中で、いつ残すべきでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(propagate(w, b, X, Y)[1])
    return {"w": w, "b": b}, grads, costs
