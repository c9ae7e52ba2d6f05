"""
exercise = "train"
says.en = "Only the loss of the last epoch is left. How many numbers are wanted?"
says.ja = "最後のエポックの損失しか残っていません。いくつの数が求められていますか?"
"""


def train(model, X, y, epochs, batch_size, learning_rate):
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=learning_rate), loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return history.history["loss"][-1]
