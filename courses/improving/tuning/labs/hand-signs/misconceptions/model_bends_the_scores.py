"""
exercise = "build_model"
says.en = "ReLU comes after the last layer as well, so no score is ever below zero. May a network speak against a class?"
says.ja = "最後の層のあとにも ReLU があるので、点数が負になりません。ネットワークが、あるクラスに反対することはできるでしょうか?"
"""


def build_model(n, hidden, classes):
    layers = []
    for size in hidden:
        layers += [nn.Linear(n, size, bias=False), nn.BatchNorm1d(size), nn.ReLU()]
        n = size
    return nn.Sequential(*layers, nn.Linear(n, classes), nn.ReLU())
