"""
exercise = "initialize_parameters"
says.en = "Your biases have one axis only. Added to a table with a row for each neuron, such an array is laid along the examples and not along the neurons. Which shape makes a bias meet its own row?"
says.ja = "バイアスの軸が 1 つしかありません。1 行が 1 個のニューロンである表に足すと、このような配列はニューロンではなく例の方向に並んでしまいます。バイアスがそれぞれ自分の行と組になるのは、どんな形でしょうか?"
"""


def initialize_parameters(n_x, n_h, n_y, seed):
    rng = np.random.default_rng(seed)
    return {
        "W1": 0.01 * rng.standard_normal((n_h, n_x)),
        "b1": np.zeros(n_h),
        "W2": 0.01 * rng.standard_normal((n_y, n_h)),
        "b2": np.zeros(n_y),
    }
