"""
exercise = "train_step"
says.en = "You return the tensor of the loss, and with it the whole graph behind it. How does one get the number alone?"
says.ja = "損失のテンソルを返しているので、後ろのグラフまで残ってしまいます。数だけを取り出すには、どうしますか?"
"""


def train_step(model, optimizer, X, y):
    model.train()
    optimizer.zero_grad()
    loss = functional.cross_entropy(model(X), y)
    loss.backward()
    optimizer.step()
    return loss
