"""
exercise = "optimize"
says.en = "When b takes its step, its slope is computed anew, with weights that have moved already. Both slopes describe the hill at one place, and the step is taken from there. How many times should `propagate` be called in each round?"
says.ja = "b を動かす前に、すでに動いた重みで傾きを求め直しています。2 つの傾きは同じ 1 つの場所での坂を表し、一歩はそこから踏み出します。1 回の反復で、`propagate` は何回呼ぶべきでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * propagate(w, b, X, Y)[0]["db"]
    return {"w": w, "b": b}, grads, costs
