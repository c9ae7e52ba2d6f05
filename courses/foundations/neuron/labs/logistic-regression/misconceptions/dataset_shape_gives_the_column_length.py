"""
exercise = "dataset_shape"
says.en = "Your last number is how long a picture becomes once it has been unrolled into a column. That step comes in the next exercise; here the picture is still a square. How long is one side of it?"
says.ja = "最後の数が、画像を 1 本の列にほどいたときの長さになっています。ほどくのは次の課題で、ここでは画像はまだ正方形です。その 1 辺の長さはいくつでしょうか?"
"""


def dataset_shape(pictures_train, pictures_test):
    return len(pictures_train), len(pictures_test), pictures_train[0].size
