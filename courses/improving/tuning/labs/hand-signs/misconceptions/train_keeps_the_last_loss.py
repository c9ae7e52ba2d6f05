"""
exercise = "train"
says.en = "Only the loss of the last batch is kept of an epoch. Of how many rows should it tell?"
says.ja = "エポックの損失として、最後のバッチの損失だけが残っています。何行についての平均を知りたいのでしょうか?"
"""


def train(step, X, y, epochs, batch_size):
    losses = []
    for epoch in range(epochs):
        for chosen in torch.randperm(len(X)).split(batch_size):
            loss = step(X[chosen], y[chosen])
        losses.append(loss)
    return losses
