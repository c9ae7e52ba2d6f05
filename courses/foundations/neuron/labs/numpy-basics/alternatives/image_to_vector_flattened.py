"""
exercise = "image_to_vector"
note = { en = "A copy with one axis gets a second one.", ja = "軸が 1 つのコピーに、2 つ目の軸を加えます。" }
"""


def image_to_vector(image):
    return image.flatten()[:, np.newaxis]
