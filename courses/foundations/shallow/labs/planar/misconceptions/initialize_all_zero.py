"""
exercise = "initialize_parameters"
says.en = "All weights are 0. One neuron may begin like that, but here the error reaches the hidden layer through W2, and zeros let nothing through. What would the very first gradient of W1 be?"
says.ja = "重みがすべて 0 です。ニューロンが 1 つならそれでもよいのですが、ここでは誤差が W2 を通って隠れ層に届くので、0 では何も通りません。最初に求める W1 の勾配は、いくつになるでしょうか?"
"""


def initialize_parameters(n_x, n_h, n_y, seed):
    return {
        "W1": np.zeros((n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": np.zeros((n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }
