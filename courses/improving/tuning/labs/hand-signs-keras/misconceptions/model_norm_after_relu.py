"""
exercise = "build_model"
says.en = "Batch norm comes after ReLU. What is to be put on firm ground, the sums or what is left of them?"
says.ja = "バッチ正規化が ReLU のあとにあります。足場を固めるのは、和でしょうか、ReLU を通ったあとの残りでしょうか?"
"""


def build_model(n, hidden, classes):
    model = keras.Sequential([keras.Input((n,))])
    for size in hidden:
        model.add(keras.layers.Dense(size, use_bias=False))
        model.add(keras.layers.ReLU())
        model.add(keras.layers.BatchNormalization())
    model.add(keras.layers.Dense(classes))
    return model
