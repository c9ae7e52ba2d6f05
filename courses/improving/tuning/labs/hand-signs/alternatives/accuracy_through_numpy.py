"""
exercise = "accuracy"
note = { en = "The mean is NumPy's.", ja = "平均は NumPy で求めます。" }
"""


def accuracy(model, X, y):
    with torch.no_grad():
        model.eval()
        scores = model(X)
    return float(np.mean(np.argmax(scores.numpy(), axis=1) == y.numpy()))
