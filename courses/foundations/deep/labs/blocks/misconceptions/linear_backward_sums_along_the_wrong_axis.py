"""
exercise = "linear_backward"
says.en = "Your db has one number for each example. Biases belong to neurons: each of them collects the votes of all examples. Which axis counts the examples?"
says.ja = "db に、例ごとに 1 つずつ数があります。バイアスはニューロンのもので、すべての例の票を集めます。例を数えているのは、どちらの軸でしょうか?"
"""


def linear_backward(dZ, cache):
    A_prev, W = cache["A_prev"], cache["W"]
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=0, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db
