"""
exercise = "sigmoid"
note = { en = "A copy of z is cut off where the sigmoid no longer changes.", ja = "シグモイドがもう変化しないところで、z のコピーを切り詰めます。" }
"""


def sigmoid(z):
    z = np.clip(z, -500, 500)
    return np.exp(z) / (np.exp(z) + 1)
