"""
exercise = "propagate"
says.en = "The bias never enters your computation, so the neuron cannot say how willing it was before it looked. Its slope is computed, but it would change nothing. To which quantity does the formula add b?"
says.ja = "計算のどこにもバイアスが入っていません。これでは、何も見ないうちからどれだけ乗り気だったかを、ニューロンが表せません。傾きは求めていますが、それを使っても何も変わりません。式では、b をどの量に足しているでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
