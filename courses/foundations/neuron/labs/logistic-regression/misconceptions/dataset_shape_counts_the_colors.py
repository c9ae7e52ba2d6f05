"""
exercise = "dataset_shape"
says.en = "You have counted along the last axis, and that one is always 3: red, green and blue. The pictures themselves lie one after another along another axis. Which place does that axis have in the shape?"
says.ja = "いちばん後ろの軸に沿って数えています。その長さは、赤、緑、青の 3 でいつも同じです。画像そのものは、別の軸に沿って 1 枚ずつ並んでいます。その軸は、形の何番目にあるでしょうか?"
"""


def dataset_shape(pictures_train, pictures_test):
    return pictures_train.shape[-1], pictures_test.shape[-1], pictures_train.shape[1]
