"""
exercise = "initialize"
says.en = "Your bias is an array with one element. The number would be right, but the brackets travel along: everything that is computed from b later gets two axes as well. What does the specification say b is?"
says.ja = "バイアスが、要素が 1 つの配列になっています。値は正しくても、配列であることはあとに引き継がれ、b から計算したものにもすべて軸が 2 つ付きます。仕様では、b は何だと書かれているでしょうか?"
"""


def initialize(n):
    return np.zeros((n, 1)), np.zeros((1, 1))
