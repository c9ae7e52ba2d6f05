"""
exercise = "image_to_vector"
note = { en = "Three loops in the order that the exercise describes.", ja = "課題に書かれた順序で 3 重ループにします。" }
"""


def image_to_vector(image):
    height, width, channels = image.shape
    column = np.zeros((height * width * channels, 1))
    k = 0
    for row in range(height):
        for col in range(width):
            for channel in range(channels):
                column[k, 0] = image[row, col, channel]
                k += 1
    return column
