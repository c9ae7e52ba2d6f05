"""
exercise = "initialize_parameters"
says.en = "Your weights are drawn evenly between 0 and 0.01, so none is negative. Every hidden neuron would begin by agreeing with every input. Which distribution has 0 in its middle?"
says.ja = "重みを 0 から 0.01 までの一様な乱数から引いているので、負のものがありません。これでは、隠れ層のどのニューロンも、すべての入力に賛成するところから始まります。0 を中心とするのは、どの分布でしょうか?"
"""


def initialize_parameters(n_x, n_h, n_y, seed):
    rng = np.random.default_rng(seed)
    return {
        "W1": 0.01 * rng.random((n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": 0.01 * rng.random((n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }
