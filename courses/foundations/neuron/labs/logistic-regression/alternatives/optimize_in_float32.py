"""
exercise = "optimize"
note = { en = "The weights are kept in float32.", ja = "重みを float32 で持ちます。" }
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    w = w.astype(np.float32)
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i in range(0, num_iterations, 100):
            costs += [cost]
        w = (w - learning_rate * grads["dw"]).astype(np.float32)
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
