"""
exercise = "image_to_vector"
says.en = "The three numbers of each pixel stand together, but the pixels are read downwards, column by column. The picture was turned about its diagonal before it was unrolled. Which axis of the array counts the rows of the picture?"
says.ja = "画素ごとの 3 つの数はまとまっていますが、画素を縦に、列ごとに読んでいます。並べ直す前に、画像が対角線を軸に裏返されたのです。画像の行を数えているのは、配列のどの軸でしょうか?"
"""


def image_to_vector(image):
    return image.transpose(1, 0, 2).reshape(-1, 1)
