"""
exercise = "train"
says.en = "The batches are cut from the rows as they lie there, the same ones in every epoch. What if all fists came first?"
says.ja = "行を並んでいるとおりに切っているので、どのエポックもバッチが同じです。もし、握りこぶしがすべて先に並んでいたら、どうなりますか?"
"""


def train(step, X, y, epochs, batch_size):
    losses = []
    for epoch in range(epochs):
        total = 0.0
        for start in range(0, len(X), batch_size):
            part = slice(start, start + batch_size)
            total += step(X[part], y[part]) * len(X[part])
        losses.append(total / len(X))
    return losses
