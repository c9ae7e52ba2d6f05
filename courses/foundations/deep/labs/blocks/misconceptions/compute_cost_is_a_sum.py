"""
exercise = "compute_cost"
says.en = "Your cost grows with the number of pictures: it is a sum. Twice the pictures, twice the cost, even if the answers are no worse. What makes the costs of small and large sets comparable?"
says.ja = "画像の枚数とともにコストが増えています。合計になっているからです。答えの良し悪しが同じでも、画像が 2 倍になればコストも 2 倍です。枚数の違うデータのコストを比べられるようにするものは何でしょうか?"
"""


def compute_cost(AL, Y):
    m = Y.shape[1]
    given = np.where(Y == 1, AL, 1 - AL)
    return -np.sum(np.log(np.maximum(given, 1e-15)))
