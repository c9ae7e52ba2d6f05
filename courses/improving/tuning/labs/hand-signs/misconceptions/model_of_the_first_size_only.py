"""
exercise = "build_model"
says.en = "There is one hidden layer, however many sizes are given. What has to be done for each of them?"
says.ja = "大きさがいくつ渡されても、隠れ層が 1 つしかありません。大きさの 1 つ 1 つについて、何をするのでしょうか?"
"""


def build_model(n, hidden, classes):
    size = hidden[0]
    return nn.Sequential(nn.Linear(n, size, bias=False), nn.BatchNorm1d(size), nn.ReLU(), nn.Linear(size, classes))
