"""
exercise = "build_model"
note = { en = "A module of one's own.", ja = "自分でモジュールのクラスを書きます。" }
"""


class Signs(nn.Module):
    def __init__(self, n, hidden, classes):
        super().__init__()
        self.blocks = nn.ModuleList()
        for size in hidden:
            self.blocks.append(nn.ModuleList([nn.Linear(n, size, bias=False), nn.BatchNorm1d(size)]))
            n = size
        self.last = nn.Linear(n, classes)

    def forward(self, X):
        for linear, normalize in self.blocks:
            X = torch.relu(normalize(linear(X)))
        return self.last(X)


def build_model(n, hidden, classes):
    return Signs(n, hidden, classes)
