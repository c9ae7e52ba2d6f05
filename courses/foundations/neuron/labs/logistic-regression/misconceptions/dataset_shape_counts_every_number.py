"""
exercise = "dataset_shape"
says.en = "The attribute `size` counts all the numbers in an array, every colour of every pixel of every picture. Asked for are the pictures. How many numbers does a single picture alone hold?"
says.ja = "属性 `size` は、配列に入っている数をすべて数えます。どの画像の、どの画素の、どの色もです。求めたいのは画像の枚数です。画像 1 枚だけでも、数はいくつ入っているでしょうか?"
"""


def dataset_shape(pictures_train, pictures_test):
    return pictures_train.size, pictures_test.size, pictures_train.shape[1]
