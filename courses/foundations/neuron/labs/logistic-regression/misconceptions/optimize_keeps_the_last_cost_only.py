"""
exercise = "optimize"
says.en = "You return one cost, and a single point is not a curve. Each new cost has taken the place of the one before. What kind of variable can keep them all, one behind the other?"
says.ja = "返しているコストが 1 つだけです。点が 1 つでは曲線になりません。新しいコストが、前のコストに置き換わってしまったのです。すべてを順番に取っておけるのは、どんな変数でしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs = cost
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
