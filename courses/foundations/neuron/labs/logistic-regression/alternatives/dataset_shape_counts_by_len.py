"""
exercise = "dataset_shape"
note = { en = "Lengths: of the stack, and of one picture's row of pixels.", ja = "長さで数えます。画像の束の長さと、1 枚の画像の 1 行の長さです。" }
"""


def dataset_shape(pictures_train, pictures_test):
    return len(pictures_train), len(pictures_test), len(pictures_train[0][0])
