"""
exercise = "build_model"
says.en = "Your network gives probabilities. Who applies softmax in training?"
says.ja = "ネットワークが確率を出しています。学習のとき、ソフトマックス関数を使うのは誰でしょうか?"
"""


def build_model(n, hidden, classes):
    model = keras.Sequential([keras.Input((n,))])
    for size in hidden:
        model.add(keras.layers.Dense(size, use_bias=False))
        model.add(keras.layers.BatchNormalization())
        model.add(keras.layers.ReLU())
    model.add(keras.layers.Dense(classes, activation="softmax"))
    return model
