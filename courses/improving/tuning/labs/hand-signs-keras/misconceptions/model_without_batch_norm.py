"""
exercise = "build_model"
says.en = "The parameters of batch norm are missing. What stands between the sums and ReLU?"
says.ja = "バッチ正規化のパラメータがありません。和と ReLU の間には、何がありますか?"
"""


def build_model(n, hidden, classes):
    model = keras.Sequential([keras.Input((n,))])
    for size in hidden:
        model.add(keras.layers.Dense(size, use_bias=False))
        model.add(keras.layers.ReLU())
    model.add(keras.layers.Dense(classes))
    return model
