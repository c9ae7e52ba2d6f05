"""
exercise = "image_to_vector"
says.en = "Your column is only a third as long as it should be: the three channels of a pixel were merged into one number. The colour is lost that way, and colour may be just what tells the classes apart. How many numbers should each pixel contribute?"
says.ja = "列の長さが、本来の 3 分の 1 しかありません。画素の 3 つのチャネルが 1 つの数にまとめられています。これでは色が失われますが、クラスを見分ける手がかりは色かもしれません。1 つの画素から、数をいくつ取り出すべきでしょうか?"
"""


def image_to_vector(image):
    return image.mean(axis=2).reshape(-1, 1)
