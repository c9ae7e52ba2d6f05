"""
exercise = "train"
says.en = "A small last batch counts as much as a full one. How many rows stand behind each of the losses?"
says.ja = "最後の小さなバッチが、満員のバッチと同じ重さで数えられています。それぞれの損失の後ろには、何行ありますか?"
"""


def train(step, X, y, epochs, batch_size):
    losses = []
    for epoch in range(epochs):
        each = [step(X[chosen], y[chosen]) for chosen in torch.randperm(len(X)).split(batch_size)]
        losses.append(sum(each) / len(each))
    return losses
