"""
at_fault = ["model"]
"""

def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    p, g, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    a, c = predict(p["w"], p["b"], X_train), predict(p["w"], p["b"], X_test)
    return {"w": p["w"], "b": p["b"], "costs": costs, "Y_hat_train": a, "Y_hat_test": c,
            "train_accuracy": np.mean(np.abs(a - Y_train)) * 1.0, "test_accuracy": np.mean(np.abs(c - Y_test))}
