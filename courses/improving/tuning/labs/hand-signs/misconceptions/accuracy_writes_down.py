"""
exercise = "accuracy"
says.en = "Everything is right, and yet a graph is written down for a way back that nobody will walk. What lets autograd rest?"
says.ja = "結果はすべて正しいのに、誰もたどらない帰り道のために、グラフが記録されています。自動微分を休ませるのは何ですか?"
"""


def accuracy(model, X, y):
    model.eval()
    predicted = model(X).argmax(dim=1)
    return (predicted == y).float().mean().item()
