def build_model(n, hidden, classes):
    model = nn.Sequential()
    for k, (a, b) in enumerate(zip((n, *hidden), hidden)):
        model.add_module(f"sums{k}", nn.Linear(a, b, bias=False))
        model.add_module(f"norm{k}", nn.BatchNorm1d(b))
        model.add_module(f"relu{k}", nn.ReLU(inplace=True))
    model.add_module("scores", nn.Linear(hidden[-1], classes))
    return model
