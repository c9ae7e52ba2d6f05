"""
exercise = "flatten_and_scale"
says.en = "You divide by the greatest number that happens to occur. Pictures taken in the dark are then made brighter than others, and the training set and the test set are scaled in two different ways. Which divisor does not depend on the pictures?"
says.ja = "たまたま出てきた最大の数で割っています。これでは、暗いところで撮った画像だけが明るくなり、訓練データとテストデータで縮め方が変わってしまいます。画像によらない割る数は何でしょうか?"
"""


def flatten_and_scale(pictures):
    return pictures.reshape(len(pictures), -1).T / pictures.max()
