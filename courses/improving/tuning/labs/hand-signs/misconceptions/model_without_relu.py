"""
exercise = "build_model"
says.en = "Between the layers nothing bends, so the whole network is one single line again. What makes a layer more than a sum?"
says.ja = "層と層の間に曲がるところがないので、全体が 1 つの直線に戻っています。層を和以上のものにするのは何でしょうか?"
"""


def build_model(n, hidden, classes):
    layers = []
    for size in hidden:
        layers += [nn.Linear(n, size, bias=False), nn.BatchNorm1d(size)]
        n = size
    return nn.Sequential(*layers, nn.Linear(n, classes))
