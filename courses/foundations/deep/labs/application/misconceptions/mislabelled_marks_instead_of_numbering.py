"""
exercise = "mislabelled"
says.en = "You return a mark for every picture, true or false. Asked for are the numbers of those that are wrong, in an order. Which function gives the places at which something is true?"
says.ja = "すべての画像に、真か偽かの印をつけて返しています。求められているのは、間違えた画像の番号を順に並べたものです。真である場所の番号を返すのは、どんな関数でしょうか?"
"""


def mislabelled(parameters, X, Y):
    return (predict(parameters, X) != Y)[0]
