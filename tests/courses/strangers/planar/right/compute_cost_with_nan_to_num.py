def compute_cost(A2, Y):
    with np.errstate(divide="ignore", invalid="ignore"):
        losses = -(Y * np.maximum(np.log(A2), -100) + (1 - Y) * np.maximum(np.log(1 - A2), -100))
    return np.mean(losses)
