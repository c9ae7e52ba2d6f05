"""
exercise = "train"
says.en = "The rows that do not fill a whole batch are left out. What may the last batch be?"
says.ja = "1 つのバッチに足りない、残りの行が捨てられています。最後のバッチは、どうであってもよいのでしたか?"
"""


def train(step, X, y, epochs, batch_size):
    losses = []
    for epoch in range(epochs):
        total, order = 0.0, torch.randperm(len(X))
        for k in range(len(X) // batch_size):
            chosen = order[k * batch_size : (k + 1) * batch_size]
            total += step(X[chosen], y[chosen]) * len(chosen)
        losses.append(total / len(X))
    return losses
