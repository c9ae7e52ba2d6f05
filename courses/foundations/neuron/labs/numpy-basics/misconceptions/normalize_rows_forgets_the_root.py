"""
exercise = "normalize_rows"
says.en = "You divide by the sum of the squares, which is the square of the length. A row twice as long thus ends up half as long as before, instead of at length 1. Which step lies between the sum of the squares and the length?"
says.ja = "2 乗の和で割っていますが、それは長さの 2 乗です。これでは、2 倍の長さの行が長さ 1 になるのではなく、半分の長さになってしまいます。2 乗の和と長さのあいだには、どんな手順があるでしょうか?"
"""


def normalize_rows(X):
    squares = np.sum(X**2, axis=1, keepdims=True)
    return X / np.where(squares == 0, 1, squares)
