"""
exercise = "build_model"
says.en = "The parameters of batch norm are missing. What stands between the sums and ReLU?"
says.ja = "バッチ正規化のパラメータがありません。和と ReLU の間には、何がありますか?"
"""


def build_model(n, hidden, classes):
    layers = []
    for size in hidden:
        layers += [nn.Linear(n, size, bias=False), nn.ReLU()]
        n = size
    return nn.Sequential(*layers, nn.Linear(n, classes))
