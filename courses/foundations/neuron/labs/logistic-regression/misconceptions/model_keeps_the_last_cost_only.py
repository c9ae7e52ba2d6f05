"""
exercise = "model"
says.en = "Under `costs` you return a single number, the last one. Whether the cost fell evenly, jumped about or stood still can no longer be seen. What did `optimize` give you?"
says.ja = "`costs` として返しているのが、最後の 1 つの数だけです。コストがなめらかに下がったのか、飛び跳ねたのか、止まっていたのかが分からなくなります。`optimize` が返したものは何だったでしょうか?"
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
        "costs": costs[-1],
        "Y_hat_train": Y_hat_train,
        "Y_hat_test": Y_hat_test,
        "train_accuracy": np.mean(Y_hat_train == Y_train),
        "test_accuracy": np.mean(Y_hat_test == Y_test),
    }
