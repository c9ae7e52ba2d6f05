"""
exercise = "train"
says.en = "Rows and labels are each shuffled for themselves, so every picture gets somebody else's label. What must both be chosen by?"
says.ja = "行とラベルを別々にシャッフルしたので、どの画像にも他人のラベルが付いています。両方を選ぶのに使うのは何でしょうか?"
"""


def train(step, X, y, epochs, batch_size):
    losses = []
    for epoch in range(epochs):
        total, pairs = 0.0, zip(torch.randperm(len(X)).split(batch_size), torch.randperm(len(X)).split(batch_size))
        for one, other in pairs:
            total += step(X[one], y[other]) * len(one)
        losses.append(total / len(X))
    return losses
