"""
exercise = "weighted_sums"
says.en = "Every number of X is multiplied by its weight, but nothing is added up: as many numbers come out as went in. With arrays, `*` works element by element. Which operation multiplies and then also adds?"
says.ja = "X のどの数にも重みが掛けられていますが、足し合わされていないので、入った数と同じ個数の数が出てきます。配列どうしの `*` は要素ごとの積です。掛けたうえで足し合わせるのは、どんな演算でしょうか?"
"""


def weighted_sums(w, X, b):
    return w * X + b
