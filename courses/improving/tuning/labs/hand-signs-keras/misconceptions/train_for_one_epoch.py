"""
exercise = "train"
says.en = "The data are gone through once only. Who is told how often?"
says.ja = "データを 1 回しか通っていません。何回くり返すかは、誰に伝えますか?"
"""


def train(model, X, y, epochs, batch_size, learning_rate):
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=learning_rate), loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    history = model.fit(X, y, batch_size=batch_size, verbose=0)
    return history.history["loss"]
