"""
exercise = "predict"
note = { en = "A loop over the pictures that fills an array of floats.", ja = "画像を 1 枚ずつ判定し、浮動小数点数の配列を埋めます。" }
"""


def predict(w, b, X):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    Y_hat = np.zeros((1, m))
    for i in range(m):
        if A[0, i] > 0.5:
            Y_hat[0, i] = 1
    return Y_hat
