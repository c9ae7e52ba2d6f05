"""
exercise = "train"
note = { en = "The record stays with the model.", ja = "記録をモデルから読みます。" }
"""


def train(model, X, y, epochs, batch_size, learning_rate):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(loss=loss, optimizer=keras.optimizers.Adam(learning_rate))
    model.fit(x=X, y=y, epochs=epochs, batch_size=batch_size, shuffle=True, verbose=0)
    return list(model.history.history["loss"])
