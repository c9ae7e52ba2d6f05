"""
exercise = "linear_backward"
note = { en = "One example after the other, each with its vote.", ja = "例を 1 つずつ見て、票を集めます。" }
"""


def linear_backward(dZ, cache):
    A_prev, W = cache["A_prev"], cache["W"]
    dW, db, columns = np.zeros(W.shape), np.zeros((W.shape[0], 1)), []
    for i in range(dZ.shape[1]):
        vote = dZ[:, [i]]
        dW += vote @ A_prev[:, [i]].T
        db += vote
        columns.append(W.T @ vote)
    return np.concatenate(columns, axis=1), dW / dZ.shape[1], db / dZ.shape[1]
