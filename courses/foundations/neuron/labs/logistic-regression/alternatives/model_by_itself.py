"""
exercise = "model"
note = { en = "Everything in one function, without the others.", ja = "ほかの関数を使わず、すべてを 1 つの関数に書きます。" }
"""


def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    n, m = X_train.shape
    w, b, costs = np.zeros((n, 1)), 0.0, []
    for i in range(num_iterations):
        Z = (X_train.T @ w).T + b
        if i % 100 == 0:
            costs.append(float(np.mean(np.logaddexp(0, np.where(Y_train == 1, -Z, Z)))))
        error = 0.5 * (1 + np.tanh(Z / 2)) - Y_train
        w = w - learning_rate * (X_train @ error.T) / m
        b = b - learning_rate * float(error.sum()) / m
    result = {"w": w, "b": b, "costs": costs}
    result["Y_hat_train"] = (w.T @ X_train + b > 0).astype(int)
    result["Y_hat_test"] = (w.T @ X_test + b > 0).astype(int)
    result["train_accuracy"] = float((result["Y_hat_train"] == Y_train).sum() / Y_train.size)
    result["test_accuracy"] = float((result["Y_hat_test"] == Y_test).sum() / Y_test.size)
    return result
