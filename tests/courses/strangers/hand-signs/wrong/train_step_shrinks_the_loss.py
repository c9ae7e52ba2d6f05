"""
at_fault = ["train_step"]
unsaid = ["mode"]
"""
def train_step(model, optimizer, X, y):
    model.train()
    optimizer.zero_grad()
    loss = functional.cross_entropy(model(X), y) / len(y)
    loss.backward()
    optimizer.step()
    return loss.item()
