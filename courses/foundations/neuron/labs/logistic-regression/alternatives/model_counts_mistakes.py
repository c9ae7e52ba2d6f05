"""
exercise = "model"
note = { en = "One minus the mean difference; some more entries in the dictionary.", ja = "1 から差の平均を引きます。辞書には、ほかの値も入れます。" }
"""


def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w0, b0 = initialize(len(X_train))
    parameters, grads, costs = optimize(w0, b0, X_train, Y_train, num_iterations, learning_rate)
    d = {"learning_rate": learning_rate, "num_iterations": num_iterations, "costs": costs, **parameters}
    for name, X, Y in (("train", X_train, Y_train), ("test", X_test, Y_test)):
        d[f"Y_hat_{name}"] = predict(d["w"], d["b"], X).astype(float)
        d[f"{name}_accuracy"] = 1 - np.mean(np.abs(d[f"Y_hat_{name}"] - Y))
    return d
