"""
exercise = "layer_sizes"
says.en = "Your n_x grows with every point that is added to the data. A network does not change when it is shown more examples. Which axis of X counts the examples, and which the numbers of one example?"
says.ja = "点を増やすたびに n_x が大きくなっています。例をいくつ見せても、ネットワークの大きさは変わらないはずです。X の軸のうち、例を数えているのはどちらで、1 つの例の数を数えているのはどちらでしょうか?"
"""


def layer_sizes(X, Y, n_h):
    return X.shape[1], n_h, Y.shape[0]
