"""
at_fault = ["train"]
"""
def train(step, X, y, epochs, batch_size):
    losses = []
    for epoch in range(epochs + 1):
        parts = torch.randperm(len(X)).split(batch_size)
        losses.append(sum(step(X[part], y[part]) * len(part) for part in parts) / len(X))
    return losses
