"""
exercise = "build_model"
says.en = "Your network gives probabilities. Who applies softmax in training?"
says.ja = "ネットワークが確率を出しています。学習のとき、ソフトマックス関数を使うのは誰でしょうか?"
"""


def build_model(n, hidden, classes):
    layers = []
    for size in hidden:
        layers += [nn.Linear(n, size, bias=False), nn.BatchNorm1d(size), nn.ReLU()]
        n = size
    return nn.Sequential(*layers, nn.Linear(n, classes), nn.Softmax(dim=1))
