"""
exercise = "propagate"
note = { en = "The formula of the cost as it stands, with probabilities kept away from 0 and 1.", ja = "コストの式をそのまま使い、確率だけを 0 と 1 からわずかに離します。" }
"""


def propagate(w, b, X, Y):
    m = Y.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    safe = np.clip(A, 1e-12, 1 - 1e-12)
    cost = -(np.dot(Y, np.log(safe).T) + np.dot(1 - Y, np.log(1 - safe).T)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, np.squeeze(cost)
