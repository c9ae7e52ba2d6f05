"""
exercise = "flatten_and_scale"
says.en = "Your pictures lie in rows, which is how many libraries keep them. In this course a picture is a column, so that the weights can meet it from the left. Which operation makes columns of rows?"
says.ja = "画像が行として並んでいます。多くのライブラリではこの並べ方をしますが、このコースでは、重みを左から掛けられるように、画像を列にします。行を列に変えるのは、どの操作でしょうか?"
"""


def flatten_and_scale(pictures):
    return pictures.reshape(len(pictures), -1) / 255
