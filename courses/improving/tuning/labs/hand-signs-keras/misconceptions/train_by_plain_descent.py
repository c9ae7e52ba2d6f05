"""
exercise = "train"
says.en = "The steps are those of plain gradient descent. Which optimizer was asked for?"
says.ja = "ふつうの勾配降下法の歩き方になっています。求められているのは、どのオプティマイザですか?"
"""


def train(model, X, y, epochs, batch_size, learning_rate):
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=learning_rate), loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return history.history["loss"]
