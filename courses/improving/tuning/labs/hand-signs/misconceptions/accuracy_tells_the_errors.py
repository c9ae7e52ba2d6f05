"""
exercise = "accuracy"
says.en = "This is the share of mistakes. What should a perfect network get?"
says.ja = "これは、間違えた割合です。完璧なネットワークなら、いくつになるべきでしょうか?"
"""


def accuracy(model, X, y):
    model.eval()
    with torch.no_grad():
        predicted = model(X).argmax(dim=1)
    return (predicted != y).float().mean().item()
