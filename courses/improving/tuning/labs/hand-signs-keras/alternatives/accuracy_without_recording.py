"""
exercise = "accuracy"
note = { en = "The model is called without recording.", ja = "記録なしにモデルを呼びます。" }
"""


def accuracy(model, X, y):
    with torch.no_grad():
        predicted = ops.argmax(model(X, training=False), axis=-1)
        return float(ops.mean(ops.cast(ops.equal(predicted, y), "float32")))
