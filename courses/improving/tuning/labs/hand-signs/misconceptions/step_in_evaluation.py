"""
exercise = "train_step"
says.en = "The model is still in evaluation mode, as `accuracy` left it, and batch norm looks at old averages instead of the batch. Who switches it back?"
says.ja = "モデルが、`accuracy` のあとの評価のモードのままです。バッチ正規化が、バッチではなく古い平均を見ています。元に戻すのは誰ですか?"
"""


def train_step(model, optimizer, X, y):
    optimizer.zero_grad()
    loss = functional.cross_entropy(model(X), y)
    loss.backward()
    optimizer.step()
    return loss.item()
