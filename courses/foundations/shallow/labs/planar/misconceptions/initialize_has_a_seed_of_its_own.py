"""
exercise = "initialize_parameters"
says.en = "Whatever seed is handed in, the same weights come out. Trying another start would then be impossible. Where in your function is the argument seed used?"
says.ja = "どんなシードを渡しても、同じ重みが出てきます。これでは、別の出発点を試すことができません。引数 seed は、関数のどこで使われているでしょうか?"
"""


def initialize_parameters(n_x, n_h, n_y, seed):
    rng = np.random.default_rng(0)
    return {
        "W1": 0.01 * rng.standard_normal((n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": 0.01 * rng.standard_normal((n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }
