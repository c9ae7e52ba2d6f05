def train(step, X, y, epochs, batch_size):
    result = []
    for _ in range(epochs):
        order = torch.argsort(torch.rand(X.shape[0]))
        losses, counts = [], []
        for i in range(0, X.shape[0], batch_size):
            index = order[i : i + batch_size].tolist()
            losses.append(step(X[index], y[index]))
            counts.append(len(index))
        result.append(float(np.average(losses, weights=counts)))
    return result
