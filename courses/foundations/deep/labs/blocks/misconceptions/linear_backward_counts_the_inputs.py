"""
exercise = "linear_backward"
says.en = "You divide by the number of inputs of the layer. The average is one over examples. Which axis of A_prev counts them?"
says.ja = "層の入力の数で割っています。とりたいのは、例についての平均です。それを数えているのは、A_prev のどの軸でしょうか?"
"""


def linear_backward(dZ, cache):
    A_prev, W = cache["A_prev"], cache["W"]
    m = A_prev.shape[0]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db
