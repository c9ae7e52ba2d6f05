"""
exercise = "flatten_and_scale"
note = { en = "The axis of the pictures goes to the end, then the others are merged.", ja = "画像の軸を最後に移してから、残りの軸をまとめます。" }
"""


def flatten_and_scale(pictures):
    last = np.moveaxis(pictures, 0, -1)
    return last.reshape(-1, len(pictures)) * (1 / 255)
