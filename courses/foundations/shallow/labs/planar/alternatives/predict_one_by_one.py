"""
exercise = "predict"
note = { en = "A list of decisions, put into a row.", ja = "判定をリストにし、行にまとめます。" }
"""


def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.array([[1 if a > 0.5 else 0 for a in A2[0]]])
