"""
exercise = "build_model"
note = { en = "A block for each pair of sizes.", ja = "隣り合う大きさの組ごとに、ブロックを作ります。" }
"""


def build_model(n, hidden, classes):
    sizes = [n, *hidden]
    blocks = [
        nn.Sequential(nn.Linear(a, b, bias=False), nn.BatchNorm1d(b), nn.ReLU()) for a, b in zip(sizes, sizes[1:])
    ]
    return nn.Sequential(*blocks, nn.Linear(sizes[-1], classes))
