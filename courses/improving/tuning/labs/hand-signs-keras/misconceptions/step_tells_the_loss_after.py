"""
exercise = "train_step"
says.en = "The step is right, but the loss was computed anew after it. Which loss had the gradient that was used?"
says.ja = "一歩は合っていますが、損失を、進んだあとに計算し直しています。使った勾配は、どちらの損失のものでしたか?"
"""


def train_step(model, optimizer, X, y):
    loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.zero_grad()
    loss = loss_of(y, model(X, training=True))
    loss.backward()
    with torch.no_grad():
        optimizer.apply([v.value.grad for v in model.trainable_variables], model.trainable_variables)
    return loss_of(y, model(X, training=True)).item()
