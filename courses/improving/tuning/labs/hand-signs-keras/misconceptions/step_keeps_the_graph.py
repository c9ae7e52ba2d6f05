"""
exercise = "train_step"
says.en = "You return the tensor of the loss, and with it the whole graph behind it. How does one get the number alone?"
says.ja = "損失のテンソルを返しているので、後ろのグラフまで残ってしまいます。数だけを取り出すには、どうしますか?"
"""


def train_step(model, optimizer, X, y):
    loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.zero_grad()
    loss = loss_of(y, model(X, training=True))
    loss.backward()
    with torch.no_grad():
        optimizer.apply([v.value.grad for v in model.trainable_variables], model.trainable_variables)
    return loss
