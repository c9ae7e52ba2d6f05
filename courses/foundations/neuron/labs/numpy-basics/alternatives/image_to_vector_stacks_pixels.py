"""
exercise = "image_to_vector"
note = { en = "One pixel below the other.", ja = "画素を縦に積み重ねます。" }
"""


def image_to_vector(image):
    return np.vstack([pixel.reshape(3, 1) for row in image for pixel in row])
