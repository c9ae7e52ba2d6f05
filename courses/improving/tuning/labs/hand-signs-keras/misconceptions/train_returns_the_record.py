"""
exercise = "train"
says.en = "You return the whole record of the training. Where in it are the losses?"
says.ja = "学習の記録を丸ごと返しています。損失は、そのどこにありますか?"
"""


def train(model, X, y, epochs, batch_size, learning_rate):
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=learning_rate), loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return history
