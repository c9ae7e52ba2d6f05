"""
exercise = "accuracy"
says.en = "The model answers as in training: batch norm takes the mean of these very rows, and even remembers it. Which switch is forgotten?"
says.ja = "モデルが学習のときと同じように答えています。バッチ正規化が、まさにこの行の平均を使い、しかも覚えてしまいます。忘れているスイッチは、どれですか?"
"""


def accuracy(model, X, y):
    with torch.no_grad():
        predicted = model(X).argmax(dim=1)
    return (predicted == y).float().mean().item()
