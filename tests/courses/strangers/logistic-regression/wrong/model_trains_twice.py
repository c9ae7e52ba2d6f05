"""
at_fault = ["model"]
"""

def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    for _ in range(2):
        p, g, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
        w, b = p["w"], p["b"]
    a, c = predict(w, b, X_train), predict(w, b, X_test)
    return {"w": w, "b": b, "costs": costs, "Y_hat_train": a, "Y_hat_test": c,
            "train_accuracy": np.mean(a == Y_train), "test_accuracy": np.mean(c == Y_test)}
