"""
exercise = "initialize_parameters"
says.en = "You have made a single bias for each layer. Its neurons should be free to draw their lines at different distances from the middle. How many sums are formed in the hidden layer, and how many biases do they need?"
says.ja = "バイアスを、層ごとに 1 つしか用意していません。同じ層のニューロンでも、中心からの距離が違う線を引けるようにしたいのです。隠れ層では和がいくつ作られ、バイアスはいくつ必要でしょうか?"
"""


def initialize_parameters(n_x, n_h, n_y, seed):
    rng = np.random.default_rng(seed)
    return {
        "W1": 0.01 * rng.standard_normal((n_h, n_x)),
        "b1": np.zeros((1, 1)),
        "W2": 0.01 * rng.standard_normal((n_y, n_h)),
        "b2": np.zeros((1, 1)),
    }
