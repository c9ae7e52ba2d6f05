"""
exercise = "flatten_and_scale"
note = { en = "One number after another.", ja = "数を 1 つずつ移します。" }
"""


def flatten_and_scale(pictures):
    m, height, width, channels = pictures.shape
    X = np.empty((height * width * channels, m))
    for i in range(m):
        k = 0
        for row in range(height):
            for column in range(width):
                for channel in range(channels):
                    X[k, i] = pictures[i, row, column, channel] / 255
                    k += 1
    return X
