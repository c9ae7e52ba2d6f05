def sigmoid(z):
    """シグモイド関数です。"""
    return 0.5 + 0.5 * np.tanh(0.5 * z)
