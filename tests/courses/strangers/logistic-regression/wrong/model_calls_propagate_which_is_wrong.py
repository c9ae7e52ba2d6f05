"""
at_fault = ["propagate"]
"""

# %% exercise="propagate"
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y)}, np.mean(np.logaddexp(0, Z) - Y * Z)
# %% exercise="model"
def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X_train, Y_train)
        if i % 100 == 0:
            costs.append(cost)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
    a, c = predict(w, b, X_train), predict(w, b, X_test)
    return {"w": w, "b": b, "costs": costs, "Y_hat_train": a, "Y_hat_test": c,
            "train_accuracy": np.mean(a == Y_train), "test_accuracy": np.mean(c == Y_test)}
