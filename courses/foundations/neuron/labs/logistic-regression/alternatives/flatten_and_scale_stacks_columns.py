"""
exercise = "flatten_and_scale"
note = { en = "Each picture becomes a column; the columns are put side by side.", ja = "1 枚ずつ列にして、横に並べます。" }
"""


def flatten_and_scale(pictures):
    return np.column_stack([picture.ravel() for picture in pictures]) / 255.0
