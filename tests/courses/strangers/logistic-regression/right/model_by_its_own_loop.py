def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X_train, Y_train)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    hats = [sigmoid(w.T @ X + b) > 0.5 for X in (X_train, X_test)]
    return {"w": w, "b": b, "costs": costs, "Y_hat_train": hats[0] + 0, "Y_hat_test": hats[1] + 0,
            "train_accuracy": (hats[0] == Y_train).mean(), "test_accuracy": (hats[1] == Y_test).mean()}
