"""
exercise = "normalize_rows"
says.en = "The result is right, but the caller's array has been overwritten with it. A division with `/=` writes into the array that stands on its left, and that one is not yours. Where should the quotients go instead?"
says.ja = "結果は正しいのですが、呼び出し元の配列まで書き換えられています。`/=` による割り算は左側の配列に書き込みますが、それはあなたのものではありません。商はどこに入れるべきでしょうか?"
"""


def normalize_rows(X):
    norm = np.linalg.norm(X, axis=1, keepdims=True)
    X /= np.where(norm == 0, 1, norm)
    return X
