"""
exercise = "optimize"
says.en = "Each step goes along the gradient, so the cost grows. In which direction does a gradient point?"
says.ja = "毎回、勾配の向きに進んでいるので、コストが大きくなります。勾配はどちらを向いていますか?"
"""


def optimize(w, b, X, Y, steps, rate):
    costs = []
    for _ in range(steps):
        grads, cost = propagate(w, b, X, Y)
        w = w + rate * grads["dw"]
        b = b + rate * grads["db"]
        costs.append(cost)
    return w, b, costs
