"""
exercise = "build_model"
says.en = "The linear layers before batch norm have a bias, which the mean takes away again. What is the use of a number that has no effect?"
says.ja = "バッチ正規化の前の全結合層に、バイアスがあります。平均と一緒に引かれてしまうものです。効き目のない数を、学習させる必要があるでしょうか?"
"""


def build_model(n, hidden, classes):
    model = keras.Sequential([keras.Input((n,))])
    for size in hidden:
        model.add(keras.layers.Dense(size))
        model.add(keras.layers.BatchNormalization())
        model.add(keras.layers.ReLU())
    model.add(keras.layers.Dense(classes))
    return model
