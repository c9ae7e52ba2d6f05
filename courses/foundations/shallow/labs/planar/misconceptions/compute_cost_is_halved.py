"""
exercise = "compute_cost"
says.en = "Your cost is exactly half of what it should be. The factor one half belongs to squared errors, where it cancels the 2 of the derivative. What does it cancel in the log loss?"
says.ja = "コストがちょうど半分になっています。2 分の 1 という係数は、二乗誤差を微分したときの 2 を打ち消すためのものです。対数損失では、いったい何を打ち消すのでしょうか?"
"""


def compute_cost(A2, Y):
    m = Y.shape[1]
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / (2 * m)
