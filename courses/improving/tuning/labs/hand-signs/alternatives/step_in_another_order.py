"""
exercise = "train_step"
note = { en = "Clears just before the way back.", ja = "帰り道の直前に消します。" }
"""


def train_step(model, optimizer, X, y):
    model.train()
    loss = functional.nll_loss(functional.log_softmax(model(X), dim=1), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach().item()
