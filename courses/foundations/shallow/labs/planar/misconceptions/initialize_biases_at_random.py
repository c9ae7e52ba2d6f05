"""
exercise = "initialize_parameters"
says.en = "Your biases are random, too. That does no harm, but it is not needed either: as soon as their weights differ, the neurons are different. What does the specification say about the biases?"
says.ja = "バイアスも乱数になっています。害はありませんが、重みさえ違えばニューロンは別々のものになるので、その必要もありません。仕様では、バイアスについてどう書かれているでしょうか?"
"""


def initialize_parameters(n_x, n_h, n_y, seed):
    rng = np.random.default_rng(seed)
    return {
        "W1": 0.01 * rng.standard_normal((n_h, n_x)),
        "b1": 0.01 * rng.standard_normal((n_h, 1)),
        "W2": 0.01 * rng.standard_normal((n_y, n_h)),
        "b2": 0.01 * rng.standard_normal((n_y, 1)),
    }
