"""
exercise = "train"
says.en = "The rows are shuffled once, and then every epoch has the same batches. Where does the drawing of the order belong?"
says.ja = "シャッフルが 1 回だけなので、どのエポックもバッチが同じです。順序を引くのは、どこでしょうか?"
"""


def train(step, X, y, epochs, batch_size):
    losses, order = [], torch.randperm(len(X))
    for epoch in range(epochs):
        total = 0.0
        for chosen in order.split(batch_size):
            total += step(X[chosen], y[chosen]) * len(chosen)
        losses.append(total / len(X))
    return losses
