"""
exercise = "initialize_parameters"
says.en = "All hidden neurons begin with the same weights. They then compute the same, receive the same gradient and take the same step, for ever. What would four such neurons know that one of them does not?"
says.ja = "隠れ層のニューロンが、すべて同じ重みから始まっています。すると、計算する値も、受け取る勾配も、進む一歩も、ずっと同じになります。そのようなニューロンが 4 個あっても、1 個にはできない何ができるでしょうか?"
"""


def initialize_parameters(n_x, n_h, n_y, seed):
    return {
        "W1": np.full((n_h, n_x), 0.01),
        "b1": np.zeros((n_h, 1)),
        "W2": np.full((n_y, n_h), 0.01),
        "b2": np.zeros((n_y, 1)),
    }
