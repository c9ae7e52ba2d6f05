"""
exercise = "propagate"
says.en = "Both gradients have the right size and the wrong sign: they point downhill. A gradient points to where the cost rises, and the step of the next function takes that into account already. In which order does the formula subtract?"
says.ja = "勾配は 2 つとも大きさは合っていて、符号だけが逆です。これでは下りの方向を向いています。勾配はコストが上がる方向を指すもので、次の関数の一歩は、すでにそれを前提にしています。式では、どちらからどちらを引いているでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = Y - A
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
