"""
exercise = "build_model"
says.en = "Batch norm comes after ReLU. What is to be put on firm ground, the sums or what is left of them?"
says.ja = "バッチ正規化が ReLU のあとにあります。足場を固めるのは、和でしょうか、ReLU を通ったあとの残りでしょうか?"
"""


def build_model(n, hidden, classes):
    layers = []
    for size in hidden:
        layers += [nn.Linear(n, size, bias=False), nn.ReLU(), nn.BatchNorm1d(size)]
        n = size
    return nn.Sequential(*layers, nn.Linear(n, classes))
