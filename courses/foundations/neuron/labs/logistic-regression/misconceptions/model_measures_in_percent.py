"""
exercise = "model"
says.en = "Your accuracies are percentages. People like to read those, but the specification asks for a share from 0 to 1. What is 75 percent as a share?"
says.ja = "正解率がパーセントになっています。人には読みやすいのですが、仕様が求めているのは 0 から 1 までの割合です。75 パーセントは、割合で書くといくつでしょうか?"
"""


def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    parameters, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = parameters["w"], parameters["b"]
    Y_hat_train = predict(w, b, X_train)
    Y_hat_test = predict(w, b, X_test)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "Y_hat_train": Y_hat_train,
        "Y_hat_test": Y_hat_test,
        "train_accuracy": 100 * np.mean(Y_hat_train == Y_train),
        "test_accuracy": 100 * np.mean(Y_hat_test == Y_test),
    }
