"""
at_fault = ["sigmoid", "optimize"]
"""

# %% exercise="sigmoid"
def sigmoid(z):
    return np.tanh(z)
# %% exercise="optimize"
def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
