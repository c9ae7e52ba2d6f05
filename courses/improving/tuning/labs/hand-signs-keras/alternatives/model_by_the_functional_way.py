"""
exercise = "build_model"
note = { en = "The functional way: each layer is called with what came before.", ja = "関数型の書き方で、前の層の結果を渡して層を呼びます。" }
"""


def build_model(n, hidden, classes):
    inputs = keras.Input(shape=(n,))
    x = inputs
    for size in hidden:
        x = keras.layers.Dense(size, use_bias=False)(x)
        x = keras.layers.BatchNormalization()(x)
        x = ops.relu(x)
    return keras.Model(inputs, keras.layers.Dense(classes)(x))
