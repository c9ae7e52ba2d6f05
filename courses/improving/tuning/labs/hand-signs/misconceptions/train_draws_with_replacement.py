"""
exercise = "train"
says.en = "Each batch draws from all rows anew, so some rows come twice in an epoch and some never. How is a row kept from being drawn again?"
says.ja = "バッチごとに、すべての行から引き直しています。1 エポックに 2 回出る行も、出ない行もあります。引いた行をもう一度引かないためには、どうしますか?"
"""


def train(step, X, y, epochs, batch_size):
    losses = []
    for epoch in range(epochs):
        total = 0.0
        for start in range(0, len(X), batch_size):
            chosen = torch.randint(len(X), (min(batch_size, len(X) - start),))
            total += step(X[chosen], y[chosen]) * len(chosen)
        losses.append(total / len(X))
    return losses
