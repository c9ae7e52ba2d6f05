"""
exercise = "initialize_parameters"
note = { en = "The standard deviation is given to the draw; two generators.", ja = "標準偏差を指定して引きます。生成器は 2 つ使います。" }
"""


def initialize_parameters(n_x, n_h, n_y, seed):
    return {
        "b1": np.zeros(n_h).reshape(-1, 1),
        "b2": np.zeros(n_y).reshape(-1, 1),
        "W1": np.random.default_rng([seed, 1]).normal(0, 0.01, size=(n_h, n_x)),
        "W2": np.random.default_rng([seed, 2]).normal(0, 0.01, size=(n_y, n_h)),
    }
