"""
exercise = "optimize"
says.en = "Only the cost of the last step comes back. How would you see whether it fell?"
says.ja = "最後のステップのコストしか返っていません。コストが下がったかどうかは、何を見ればわかるでしょうか?"
"""


def optimize(w, b, X, Y, steps, rate):
    for _ in range(steps):
        grads, cost = propagate(w, b, X, Y)
        w = w - rate * grads["dw"]
        b = b - rate * grads["db"]
    return w, b, [cost]
