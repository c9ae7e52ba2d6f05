"""
exercise = "optimize"
says.en = "Iterations 100, 200 and so on are recorded, but not the one at the very beginning. Dividing 0 by 100 leaves no remainder either. Which condition of yours keeps the first cost away?"
says.ja = "100 回目、200 回目などは残っていますが、いちばん最初のコストがありません。0 を 100 で割っても、余りは出ないはずです。最初のコストを除いているのは、どの条件でしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i > 0 and i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
