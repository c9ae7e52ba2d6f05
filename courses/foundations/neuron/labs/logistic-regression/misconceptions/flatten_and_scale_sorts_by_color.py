"""
exercise = "flatten_and_scale"
says.en = "In your columns all the reds come first, then all the greens, then all the blues. That is a usable order, but a different one from the specification's, where the three numbers of a pixel stay together. In which order does the array already hold them, if you leave its axes alone?"
says.ja = "あなたの列では、まず赤がすべて並び、次に緑、最後に青が並びます。それでも学習はできますが、1 画素の 3 つの数を隣どうしに置くという仕様の順番とは違います。軸をそのままにしておけば、配列は数をどんな順番で持っているでしょうか?"
"""


def flatten_and_scale(pictures):
    return pictures.transpose(0, 3, 1, 2).reshape(len(pictures), -1).T / 255
