"""
exercise = "linear_backward"
says.en = "Your db is a single number. A layer has one bias for each of its neurons, and they should be able to move apart. Over which axis may be summed, and over which not?"
says.ja = "db が 1 つの数になっています。層には、ニューロンごとに 1 つずつバイアスがあり、別々に動けなければなりません。足してよい軸と、足してはいけない軸はどちらでしょうか?"
"""


def linear_backward(dZ, cache):
    A_prev, W = cache["A_prev"], cache["W"]
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db
