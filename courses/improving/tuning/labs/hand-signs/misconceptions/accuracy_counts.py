"""
exercise = "accuracy"
says.en = "You count how many are right. How does one compare a test of a thousand with one of ten thousand?"
says.ja = "正解の数を数えています。1,000 枚のテストと 10,000 枚のテストを、どうやって比べますか?"
"""


def accuracy(model, X, y):
    model.eval()
    with torch.no_grad():
        predicted = model(X).argmax(dim=1)
    return float((predicted == y).sum())
