"""
exercise = "layer_sizes"
says.en = "Your n_y is the number of labels, so the network would need one output neuron for each example. How many numbers does it give as its answer to a single example?"
says.ja = "n_y がラベルの個数になっているので、例ごとに出力のニューロンが必要になってしまいます。ネットワークは、1 つの例に対して数をいくつ答えるでしょうか?"
"""


def layer_sizes(X, Y, n_h):
    return X.shape[0], n_h, Y.shape[1]
