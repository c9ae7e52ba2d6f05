"""
exercise = "propagate"
says.en = "Only the pictures of cats enter your cost. A neuron that calls everything a cat would then pay nothing at all. Which term is switched on when y is 0?"
says.ja = "コストに入っているのが、猫の画像だけになっています。これでは、何を見ても「猫」と答えるニューロンが、何も払わずにすんでしまいます。y が 0 のときに有効になるのは、どの項でしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(Y * np.logaddexp(0, -Z)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
