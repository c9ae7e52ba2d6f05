"""
exercise = "forward_propagation_with_dropout"
note = { en = "Dropped units are chosen by where.", ja = "休むユニットを where で選びます。" }
"""


def forward_propagation_with_dropout(X, parameters, masks, keep_prob):
    W1, b1, W2, b2, W3, b3 = (parameters[name] for name in ("W1", "b1", "W2", "b2", "W3", "b3"))
    Z1 = W1.dot(X) + b1
    A1 = np.where((masks["D1"] == 1) & (Z1 > 0), Z1 / keep_prob, 0.0)
    Z2 = W2.dot(A1) + b2
    A2 = np.where((masks["D2"] == 1) & (Z2 > 0), Z2 / keep_prob, 0.0)
    Z3 = W3.dot(A2) + b3
    A3 = np.exp(-np.logaddexp(0, -Z3))
    return A3, dict(Z1=Z1, A1=A1, D1=masks["D1"], Z2=Z2, A2=A2, D2=masks["D2"], Z3=Z3, A3=A3)
