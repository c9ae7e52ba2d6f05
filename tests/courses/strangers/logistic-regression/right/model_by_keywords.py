def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(n=X_train.shape[0])
    learned, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    result = {f"Y_hat_{s}": predict(X=X, **learned) for s, X in (("train", X_train), ("test", X_test))}
    result["train_accuracy"] = 1 - np.mean(np.abs(result["Y_hat_train"] - Y_train))
    result["test_accuracy"] = 1 - np.mean(np.abs(result["Y_hat_test"] - Y_test))
    return {**learned, "costs": costs, **result}
