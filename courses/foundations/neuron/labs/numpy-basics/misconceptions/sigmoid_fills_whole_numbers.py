"""
exercise = "sigmoid"
says.en = "With integers as input your result consists of whole numbers only. An array made in the likeness of `z` takes over its dtype too, and every fraction written into it is cut off. Which dtype does your result array have, and where did it come from?"
says.ja = "整数を渡すと、結果も整数だけになっています。`z` にならって作った配列は dtype も受け継ぐので、小数を書き込んでも小数部分が切り捨てられます。結果の配列の dtype は何で、それはどこから来たのでしょうか?"
"""


def sigmoid(z):
    s = np.zeros_like(z)
    e = np.exp(-np.abs(z))
    s[z >= 0] = 1 / (1 + e[z >= 0])
    s[z < 0] = e[z < 0] / (1 + e[z < 0])
    return s
