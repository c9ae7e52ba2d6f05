"""
at_fault = ["optimize"]
"""

def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs, v = [], 0
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        v = 0.9 * v + grads["dw"]
        w = w - learning_rate * v
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
