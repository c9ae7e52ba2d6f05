"""
exercise = "initialize_parameters"
says.en = "Your weights have the size in which they were drawn, about 1. With many inputs the sums then become large, and far out the tanh is nearly flat. By what does the specification want them multiplied?"
says.ja = "重みが、引いたままの 1 くらいの大きさです。入力が多いと和が大きくなり、tanh は 0 から離れたところではほとんど平らです。仕様では、引いた数に何を掛けることになっているでしょうか?"
"""


def initialize_parameters(n_x, n_h, n_y, seed):
    rng = np.random.default_rng(seed)
    return {
        "W1": rng.standard_normal((n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": rng.standard_normal((n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }
