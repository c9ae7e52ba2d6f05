"""
exercise = "propagate"
says.en = "Your prediction is the weighted sum itself, which may be any number. A logarithm of a negative number has no value, and prediction minus truth means little when the prediction is 7. What turns z into a probability?"
says.ja = "予測が重み付き和そのものになっていて、どんな値にもなりえます。負の数の対数は定まらず、予測が 7 では「予測マイナス正解」にも意味がありません。z を確率に変えるものは何でしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = Z
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
