"""
exercise = "model"
says.en = "However many iterations are asked for, your model trains equally long. A number of your own stands where the argument belongs. Which of the six arguments is never used?"
says.ja = "何回の反復を頼まれても、学習の長さが変わりません。引数を使うべきところに、自分で書いた数があるからです。6 つの引数のうち、使われていないのはどれでしょうか?"
"""


def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    parameters, grads, costs = optimize(w, b, X_train, Y_train, 150, learning_rate)
    w, b = parameters["w"], parameters["b"]
    Y_hat_train = predict(w, b, X_train)
    Y_hat_test = predict(w, b, X_test)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "Y_hat_train": Y_hat_train,
        "Y_hat_test": Y_hat_test,
        "train_accuracy": np.mean(Y_hat_train == Y_train),
        "test_accuracy": np.mean(Y_hat_test == Y_test),
    }
