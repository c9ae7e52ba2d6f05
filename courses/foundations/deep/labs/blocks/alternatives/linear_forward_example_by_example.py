"""
exercise = "linear_forward"
note = { en = "One column after the other.", ja = "1 列ずつ計算します。" }
"""


def linear_forward(A_prev, W, b):
    Z = np.zeros((W.shape[0], A_prev.shape[1]))
    for i in range(A_prev.shape[1]):
        for k in range(W.shape[0]):
            Z[k, i] = np.dot(W[k], A_prev[:, i]) + b[k, 0]
    return Z, {"W": W.copy(), "A_prev": A_prev.copy()}
