"""
exercise = "linear_backward"
says.en = "dA_prev has been divided by m as well. It is a table with one column for each example, and nothing in it was added up over the examples; the layer before will take its own average. Which of the three results are sums over examples?"
says.ja = "dA_prev まで m で割っています。これは例ごとに 1 列ある表で、例についての足し算はどこにもありません。平均は、前の層が自分でとります。3 つの結果のうち、例についての和になっているのはどれでしょうか?"
"""


def linear_backward(dZ, cache):
    A_prev, W = cache["A_prev"], cache["W"]
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ / m
    return dA_prev, dW, db
