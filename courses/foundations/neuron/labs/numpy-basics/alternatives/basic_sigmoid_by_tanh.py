"""
exercise = "basic_sigmoid"
note = { en = "The sigmoid is a shifted and squeezed tanh.", ja = "シグモイドは、縮めてずらした tanh です。" }
"""


def basic_sigmoid(x):
    return 0.5 * (1 + math.tanh(0.5 * x))
