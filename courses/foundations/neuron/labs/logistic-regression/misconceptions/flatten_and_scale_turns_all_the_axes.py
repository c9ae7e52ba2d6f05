"""
exercise = "flatten_and_scale"
says.en = "Each column holds one whole picture, but in another order: all of one colour first, and within it down the columns of pixels. Transposing an array with four axes reverses all four of them. How many axes should there be at the moment you transpose?"
says.ja = "どの列にも画像が 1 枚ずつ入っていますが、数の順番が違います。同じ色の数が先にまとまり、その中では画素の列に沿って縦に並んでいます。軸が 4 つある配列を転置すると、4 つとも逆順になるからです。転置するとき、軸はいくつであるべきでしょうか?"
"""


def flatten_and_scale(pictures):
    return pictures.T.reshape(-1, len(pictures)) / 255
