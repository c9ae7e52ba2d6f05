"""
exercise = "propagate"
says.en = "Your gradients compare the label with a decision, 0 or 1, and no longer with the probability. A picture that was barely right then teaches nothing at all, although it could still become surer. Which quantity does the formula subtract y from?"
says.ja = "勾配で、ラベルを確率ではなく、0 か 1 の判定と比べています。これでは、かろうじて正解した画像から何も学べません。まだ確信を強める余地があるのにです。式では、どの量から y を引いているでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = (A > 0.5) - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
