"""
exercise = "optimize"
"""


def optimize(w, b, X, Y, steps, rate):
    if steps == 0:
        return w, b, []
    grads, cost = propagate(w, b, X, Y)
    w, b, costs = optimize(w - rate * grads["dw"], b - rate * grads["db"], X, Y, steps - 1, rate)
    return w, b, [cost, *costs]
