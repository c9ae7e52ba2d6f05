"""
exercise = "sigmoid"
note = { en = "A copy of z is cut off where the sigmoid no longer changes.", ja = "シグモイドがもう変化しないところで、z のコピーを切り詰めます。" }
"""


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -700, 700)))
