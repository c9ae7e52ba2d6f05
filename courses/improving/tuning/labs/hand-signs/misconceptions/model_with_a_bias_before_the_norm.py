"""
exercise = "build_model"
says.en = "The linear layers before batch norm have a bias, which the mean takes away again. What is the use of a number that has no effect?"
says.ja = "バッチ正規化の前の全結合層に、バイアスがあります。平均と一緒に引かれてしまうものです。効き目のない数を、学習させる必要があるでしょうか?"
"""


def build_model(n, hidden, classes):
    layers = []
    for size in hidden:
        layers += [nn.Linear(n, size), nn.BatchNorm1d(size), nn.ReLU()]
        n = size
    return nn.Sequential(*layers, nn.Linear(n, classes))
