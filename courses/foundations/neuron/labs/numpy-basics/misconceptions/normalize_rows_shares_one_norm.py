"""
exercise = "normalize_rows"
says.en = "All rows were divided by the same number, the length of the whole array. Long rows are therefore still longer than short ones. How many norms does an array with m rows need?"
says.ja = "すべての行が同じ数、つまり配列全体の長さで割られています。そのため、長い行は短い行より長いままです。m 行の配列には、ノルムがいくつ必要でしょうか?"
"""


def normalize_rows(X):
    norm = np.linalg.norm(X)
    return X / norm if norm > 0 else X * 1.0
