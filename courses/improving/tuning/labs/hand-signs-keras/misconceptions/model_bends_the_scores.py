"""
exercise = "build_model"
says.en = "ReLU comes after the last layer as well, so no score is ever below zero. May a network speak against a class?"
says.ja = "最後の層のあとにも ReLU があるので、点数が負になりません。ネットワークが、あるクラスに反対することはできるでしょうか?"
"""


def build_model(n, hidden, classes):
    model = keras.Sequential([keras.Input((n,))])
    for size in hidden:
        model.add(keras.layers.Dense(size, use_bias=False))
        model.add(keras.layers.BatchNormalization())
        model.add(keras.layers.ReLU())
    model.add(keras.layers.Dense(classes, activation="relu"))
    return model
