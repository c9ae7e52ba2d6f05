"""
exercise = "linear_forward"
says.en = "You turn W around before the product. In the lab with one neuron the weights were a column, and had to be turned; here each neuron's weights already lie in a row. Which shapes meet in the product as it stands in the formula?"
says.ja = "積の前に W を転置しています。ニューロンが 1 つのラボでは重みが列だったので、転置が必要でした。ここでは、ニューロンごとの重みがすでに行に並んでいます。式のとおりの積では、どんな形どうしが出会うでしょうか?"
"""


def linear_forward(A_prev, W, b):
    Z = W.T @ A_prev + b
    cache = {"A_prev": A_prev, "W": W}
    return Z, cache
