def d_sigmoid(z, *, f=sigmoid):
    """傾きを返します。"""
    s: np.ndarray = f(z)
    return s * (1 - s)


sigmoid_derivative = d_sigmoid
