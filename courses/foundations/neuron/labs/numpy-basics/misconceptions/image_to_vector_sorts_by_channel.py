"""
exercise = "image_to_vector"
says.en = "The shape is right, but first come all reds, then all greens, then all blues. The agreed order keeps the three numbers of a pixel together. At which moment did the channels move to the front?"
says.ja = "形は合っていますが、まずすべての赤、次にすべての緑、最後にすべての青が並んでいます。約束した順序では、1 つの画素の 3 つの数は隣り合います。チャネルが先頭に移ったのは、どの時点でしょうか?"
"""


def image_to_vector(image):
    return image.transpose(2, 0, 1).reshape(-1, 1)
