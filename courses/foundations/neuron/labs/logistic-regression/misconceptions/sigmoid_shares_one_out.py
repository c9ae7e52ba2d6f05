"""
exercise = "sigmoid"
says.en = "Your results add up to 1, as if the pictures had to share one cat among them. Each element of z belongs to a picture of its own and must not notice the others. Which operation in your function looks at all the elements at once?"
says.ja = "結果をすべて足すと 1 になります。まるで、画像どうしが 1 匹の猫を分け合っているようです。z の要素はそれぞれ別の画像のものなので、ほかの要素に左右されてはいけません。あなたの関数で、すべての要素を一度に見ている操作はどれでしょうか?"
"""


def sigmoid(z):
    e = np.exp(z - np.max(z))
    return e / e.sum()
