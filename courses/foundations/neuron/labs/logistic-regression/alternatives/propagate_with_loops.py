"""
exercise = "propagate"
note = { en = "Three loops, as on paper, with the losses clipped.", ja = "紙に書くときのように 3 つのループで計算し、確率を切り詰めて損失を求めます。" }
"""


def propagate(w, b, X, Y):
    n, m = X.shape
    dw, db, cost = np.zeros((n, 1)), 0.0, 0.0
    for i in range(m):
        z = b
        for j in range(n):
            z += w[j, 0] * X[j, i]
        a = float(sigmoid(np.array(z)))
        sure = min(max(a, 1e-15), 1 - 1e-15)
        cost -= (np.log(sure) if Y[0, i] == 1 else np.log(1 - sure)) / m
        for j in range(n):
            dw[j, 0] += X[j, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
    return {"dw": dw, "db": db}, cost
