"""
exercise = "forward_propagation"
note = { en = "The bias is the weight of an input that is always 1, and tanh is made of the sigmoid.", ja = "バイアスを、いつも 1 である入力の重みとみなします。tanh はシグモイド関数から作ります。" }
"""


def forward_propagation(X, parameters):
    def layer(W, b, A):
        ones = np.ones((1, A.shape[1]))
        return np.hstack([W, b]) @ np.vstack([A, ones])

    cache = {"X": X}
    cache["Z1"] = layer(parameters["W1"], parameters["b1"], X)
    cache["A1"] = 2 * sigmoid(2 * cache["Z1"]) - 1
    cache["Z2"] = layer(parameters["W2"], parameters["b2"], cache["A1"])
    cache["A2"] = sigmoid(cache["Z2"])
    return cache["A2"], cache
