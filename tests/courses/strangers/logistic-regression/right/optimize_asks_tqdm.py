try:
    from tqdm_which_is_not_here import trange
except ImportError:
    trange = range


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in trange(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if (i + 100) % 100 == 0:
            costs.append(cost)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
