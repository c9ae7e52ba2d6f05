"""
exercise = "sigmoid"
says.en = "For elements far above zero your result is `nan`. Numerator and denominator both overflow there, and infinity divided by infinity has no value. Which way of writing the same fraction stays small on that side?"
says.ja = "0 よりずっと大きい要素で、結果が `nan` になっています。そこでは分子も分母もオーバーフローし、無限大を無限大で割った値は定まりません。同じ分数を、そちら側で小さな数のまま計算できる書き方はどれでしょうか?"
"""


def sigmoid(z):
    e = np.exp(z)
    return e / (1 + e)
