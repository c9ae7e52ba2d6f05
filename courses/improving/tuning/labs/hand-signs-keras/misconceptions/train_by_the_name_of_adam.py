"""
exercise = "train"
says.en = "Adam is named only by its name, and takes a learning rate of its own. To whom does yours belong?"
says.ja = "Adam を名前だけで指定しているので、学習率が Adam 自身の初期値になっています。渡された学習率は、誰のものでしょうか?"
"""


def train(model, X, y, epochs, batch_size, learning_rate):
    model.compile(optimizer="adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return history.history["loss"]
