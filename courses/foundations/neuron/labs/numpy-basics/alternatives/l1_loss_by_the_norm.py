"""
exercise = "l1_loss"
note = { en = "NumPy's norm of order 1.", ja = "NumPy の次数 1 のノルムです。" }
"""


def l1_loss(yhat, y):
    return np.linalg.norm(yhat - y, ord=1)
