"""
exercise = "train_step"
note = { en = "Clears at both ends, and the loss is an object.", ja = "最初と最後に消し、損失はオブジェクトにします。" }
"""


def train_step(model, optimizer, X, y):
    model.zero_grad()
    model.train(True)
    loss = nn.CrossEntropyLoss()(model(X), y)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    return float(loss)
