def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize(len(X_train))
    parameters, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    d = dict(parameters, costs=costs, learning_rate=learning_rate, num_iterations=num_iterations)
    d["Y_hat_train"], d["Y_hat_test"] = (predict(d["w"], d["b"], X) for X in (X_train, X_test))
    d["train_accuracy"] = float((d["Y_hat_train"] == Y_train).sum() / Y_train.size)
    d["test_accuracy"] = float((d["Y_hat_test"] == Y_test).sum() / Y_test.size)
    return d
