"""
exercise = "predict"
note = { en = "No sigmoid at all: the probability is above one half where z is above 0.", ja = "シグモイドは使いません。z が 0 を超えるところで、確率は 2 分の 1 を超えます。" }
"""


def predict(w, b, X):
    return np.where(w.T @ X + b > 0, 1, 0)
