"""
exercise = "train_step"
says.en = "The model answers as in an evaluation: batch norm looks at old averages instead of the batch. Who tells it that this is training?"
says.ja = "モデルが評価のときと同じように答えています。バッチ正規化が、バッチではなく古い平均を見ています。学習中だと伝えるのは誰ですか?"
"""


def train_step(model, optimizer, X, y):
    loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.zero_grad()
    loss = loss_of(y, model(X))
    loss.backward()
    with torch.no_grad():
        optimizer.apply([v.value.grad for v in model.trainable_variables], model.trainable_variables)
    return loss.item()
