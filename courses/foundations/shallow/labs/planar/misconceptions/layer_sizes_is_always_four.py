"""
exercise = "layer_sizes"
says.en = "Your hidden layer always has four neurons. Later you will compare hidden layers of very different sizes. Which of the arguments goes unused?"
says.ja = "隠れ層のニューロンがいつも 4 個です。あとで、大きさの違う隠れ層をいくつも比べます。使われていない引数はどれでしょうか?"
"""


def layer_sizes(X, Y, n_h):
    return X.shape[0], 4, Y.shape[0]
