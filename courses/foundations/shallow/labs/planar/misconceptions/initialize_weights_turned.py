"""
exercise = "initialize_parameters"
says.en = "Your weights lie the other way round, with one column for each neuron. With a single neuron w was a column and had to be transposed before each product; here the rows are the neurons, and nothing is transposed. How many rows does W1 then have?"
says.ja = "重みの向きが逆で、1 列が 1 個のニューロンになっています。ニューロンが 1 つのときは w が列で、掛ける前に転置しました。ここでは 1 行が 1 個のニューロンで、転置はしません。では、W1 の行はいくつでしょうか?"
"""


def initialize_parameters(n_x, n_h, n_y, seed):
    rng = np.random.default_rng(seed)
    return {
        "W1": 0.01 * rng.standard_normal((n_x, n_h)),
        "b1": np.zeros((n_h, 1)),
        "W2": 0.01 * rng.standard_normal((n_h, n_y)),
        "b2": np.zeros((n_y, 1)),
    }
