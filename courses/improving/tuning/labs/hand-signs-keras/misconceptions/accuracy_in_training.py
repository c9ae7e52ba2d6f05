"""
exercise = "accuracy"
says.en = "The model answers as in training: batch norm takes the mean of these very rows, and even remembers it. What is it told about the occasion?"
says.ja = "モデルが学習のときと同じように答えています。バッチ正規化が、まさにこの行の平均を使い、しかも覚えてしまいます。今がどういう場面かを、どう伝えていますか?"
"""


def accuracy(model, X, y):
    with torch.no_grad():
        scores = ops.convert_to_numpy(model(X, training=True))
    return float(np.mean(np.argmax(scores, axis=1) == ops.convert_to_numpy(y)))
