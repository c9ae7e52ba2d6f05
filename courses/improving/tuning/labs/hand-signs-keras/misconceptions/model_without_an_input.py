"""
exercise = "build_model"
says.en = "Nobody has told the network how many inputs it gets, so it has no weights yet. Which part says it?"
says.ja = "入力がいくつあるかを誰も伝えていないので、まだ重みがありません。それを伝えるのは、どの部品ですか?"
"""


def build_model(n, hidden, classes):
    model = keras.Sequential()
    for size in hidden:
        model.add(keras.layers.Dense(size, use_bias=False))
        model.add(keras.layers.BatchNormalization())
        model.add(keras.layers.ReLU())
    model.add(keras.layers.Dense(classes))
    return model
