"""
exercise = "build_model"
says.en = "Between the layers nothing bends, so the whole network is one single line again. What makes a layer more than a sum?"
says.ja = "層と層の間に曲がるところがないので、全体が 1 つの直線に戻っています。層を和以上のものにするのは何でしょうか?"
"""


def build_model(n, hidden, classes):
    model = keras.Sequential([keras.Input((n,))])
    for size in hidden:
        model.add(keras.layers.Dense(size, use_bias=False))
        model.add(keras.layers.BatchNormalization())
    model.add(keras.layers.Dense(classes))
    return model
