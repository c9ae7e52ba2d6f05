"""
exercise = "softmax"
says.en = "Each row of your result sums to one: the examples compete for a class. Who is to share out one whole, the classes of an example or the examples of a class?"
says.ja = "どの行も、和が 1 になっています。例どうしが、1 つのクラスを取り合っているのです。全体の 1 を分け合うのは、1 つの例のクラスでしょうか、1 つのクラスの例でしょうか?"
"""


def softmax(Z):
    E = np.exp(Z - np.max(Z, axis=1, keepdims=True))
    return E / np.sum(E, axis=1, keepdims=True)
