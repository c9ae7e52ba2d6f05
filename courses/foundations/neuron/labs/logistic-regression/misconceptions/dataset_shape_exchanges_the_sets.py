"""
exercise = "dataset_shape"
says.en = "The two counts have changed places. A result of several values has no names in it; only the order tells which is which. Which count does the specification name first?"
says.ja = "2 つの枚数が入れ替わっています。複数の値を返すとき、値に名前は付かず、どれが何かを表すのは順番だけです。仕様で最初に書かれているのは、どちらの枚数でしょうか?"
"""


def dataset_shape(pictures_train, pictures_test):
    return len(pictures_test), len(pictures_train), pictures_train.shape[1]
