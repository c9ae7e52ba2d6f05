"""
exercise = "model"
says.en = "The predictions are made with the parameters from before the training. When is `predict` called?"
says.ja = "学習する前のパラメーターで予測しています。`predict` はいつ呼ばれていますか?"
"""


def model(X, Y, X_test, steps, rate):
    w, b = initialize(X.shape[0])
    Y_test = predict(w, b, X_test)
    w, b, costs = optimize(w, b, X, Y, steps, rate)
    return {"w": w, "b": b, "costs": costs, "Y_test": Y_test}
