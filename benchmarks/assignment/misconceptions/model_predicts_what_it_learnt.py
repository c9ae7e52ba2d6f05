"""
exercise = "model"
says.en = "These are predictions for the examples that were learnt. Which examples are new?"
says.ja = "学習に使った例を予測しています。まだ見ていない例はどれでしょうか?"
"""


def model(X, Y, X_test, steps, rate):
    w, b = initialize(X.shape[0])
    w, b, costs = optimize(w, b, X, Y, steps, rate)
    return {"w": w, "b": b, "costs": costs, "Y_test": predict(w, b, X)}
