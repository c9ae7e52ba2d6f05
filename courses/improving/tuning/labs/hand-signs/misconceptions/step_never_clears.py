"""
exercise = "train_step"
says.en = "The first step is right, and each later one uses the gradients of all batches before as well. Who clears away what `backward` has left?"
says.ja = "1 歩目は合っていますが、そのあとは、前のバッチの勾配まで使っています。`backward` の残したものを片付けるのは誰ですか?"
"""


def train_step(model, optimizer, X, y):
    model.train()
    loss = functional.cross_entropy(model(X), y)
    loss.backward()
    optimizer.step()
    return loss.item()
