"""
exercise = "propagate"
says.en = "Cost and gradients are all m times too large: the sum over the pictures is there, and its last step is missing everywhere. The formula of the cost begins with a fraction. What does that fraction say?"
says.ja = "コストも勾配も、すべて m 倍になっています。画像についての和はできていますが、どれも最後の一手が抜けています。コストの式は分数から始まっています。その分数は何を表しているでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z)
    dZ = A - Y
    dw = X @ dZ.T
    db = np.sum(dZ)
    return {"dw": dw, "db": db}, cost
