"""
exercise = "train_step"
says.en = "The step is right, but the loss was computed anew after it. Which loss had the gradient that was used?"
says.ja = "一歩は合っていますが、損失を、進んだあとに計算し直しています。使った勾配は、どちらの損失のものでしたか?"
"""


def train_step(model, optimizer, X, y):
    model.train()
    optimizer.zero_grad()
    functional.cross_entropy(model(X), y).backward()
    optimizer.step()
    return functional.cross_entropy(model(X), y).item()
