def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    parameters, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = parameters.values()
    Y_hat_train, Y_hat_test = predict(w, b, X_train), predict(w, b, X_test)
    train_accuracy, test_accuracy = (Y_hat_train == Y_train).mean(), (Y_hat_test == Y_test).mean()
    return locals()
