"""
exercise = "model"
says.en = "Your model learns at the same speed whatever learning rate is handed in. Comparing several rates would show one curve several times. Which of the six arguments is never used?"
says.ja = "どんな学習率を渡しても、同じ速さで学習します。これでは、いくつかの学習率を比べても、同じ曲線が何本も現れるだけです。6 つの引数のうち、使われていないのはどれでしょうか?"
"""


def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    parameters, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, 0.005)
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
