"""
exercise = "dictionary_to_vector"
says.en = "All weights come first, and then all biases. That is an order too, but not the one that was agreed on, so it will not fit a vector that somebody else has made. What follows W1?"
says.ja = "先にすべての重みが並び、そのあとにすべてのバイアスが続いています。それも 1 つの順番ですが、約束した順番ではないので、ほかの人が作ったベクトルとは対応しません。W1 の次に来るのは何でしょうか?"
"""


def dictionary_to_vector(values, prefix=""):
    layers = 1
    while f"{prefix}W{layers}" in values:
        layers += 1
    names = [f"{prefix}W{layer}" for layer in range(1, layers)] + [
        f"{prefix}b{layer}" for layer in range(1, layers)
    ]
    return np.concatenate([values[name].reshape(-1, 1) for name in names])
