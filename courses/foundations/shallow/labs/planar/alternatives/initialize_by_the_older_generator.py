"""
exercise = "initialize_parameters"
note = { en = "With NumPy's older generator, and W2 drawn first.", ja = "NumPy の古い乱数生成器を使い、W2 から先に引きます。" }
"""


def initialize_parameters(n_x, n_h, n_y, seed):
    np.random.seed(seed)
    W2 = np.random.randn(n_y, n_h) * 0.01
    W1 = np.random.randn(n_h, n_x) * 0.01
    return dict(W1=W1, b1=np.zeros((n_h, 1)), W2=W2, b2=np.zeros((n_y, 1)))
