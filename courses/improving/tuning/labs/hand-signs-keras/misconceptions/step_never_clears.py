"""
exercise = "train_step"
says.en = "The first step is right, and each later one uses the gradients of all batches before as well. Who clears away what `backward` has left?"
says.ja = "1 歩目は合っていますが、そのあとは、前のバッチの勾配まで使っています。`backward` の残したものを片付けるのは誰ですか?"
"""


def train_step(model, optimizer, X, y):
    loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    pass
    loss = loss_of(y, model(X, training=True))
    loss.backward()
    with torch.no_grad():
        optimizer.apply([v.value.grad for v in model.trainable_variables], model.trainable_variables)
    return loss.item()
