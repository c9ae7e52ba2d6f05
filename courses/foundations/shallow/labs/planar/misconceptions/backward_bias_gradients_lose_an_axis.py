"""
exercise = "backward_propagation"
says.en = "The numbers in your db1 and db2 are right, but they have one axis, and b1 and b2 have two. In the step that follows, broadcasting would quietly make a table of a column and such an array. Which shape does a gradient always have?"
says.ja = "db1 と db2 の数は合っていますが、軸が 1 つしかありません。b1 と b2 の軸は 2 つです。次の一歩で列からこの配列を引くと、ブロードキャストによって黙って表になってしまいます。勾配は、いつもどんな形をしているでしょうか?"
"""


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1) / m
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
