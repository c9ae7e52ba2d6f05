"""
exercise = "propagate"
says.en = "The two logarithms belong to the wrong labels: a picture of a cat that is recognised now costs much, and one that is missed costs nothing. y and 1 - y are switches, each turning on one of the terms. Which probability should a picture with y = 1 pay for?"
says.ja = "2 つの対数が、逆のラベルと組になっています。これでは、猫を見抜くと高くつき、見逃すとただになります。y と 1 - y はスイッチで、それぞれ一方の項を有効にします。y = 1 の画像は、どちらの確率に応じて払うべきでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = -np.sum(Y * np.log1p(-A) + (1 - Y) * np.log(A)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
