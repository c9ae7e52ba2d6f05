"""
exercise = "build_model"
note = { en = "From a list of layers.", ja = "層のリストから作ります。" }
"""


def build_model(n, hidden, classes):
    layers = [keras.layers.InputLayer(shape=(n,))]
    for size in hidden:
        layers += [keras.layers.Dense(size, use_bias=False), keras.layers.BatchNormalization()]
        layers += [keras.layers.Activation("relu")]
    return keras.Sequential([*layers, keras.layers.Dense(classes)])
