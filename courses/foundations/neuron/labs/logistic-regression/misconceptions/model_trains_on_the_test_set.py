"""
exercise = "model"
says.en = "The neuron has learnt from the test set. Its test accuracy then says how well it remembers, and no longer how well it does with something new. Which of the four arrays may reach `optimize`?"
says.ja = "ニューロンがテストデータから学習しています。これではテストの正解率が、初めてのものにどれだけ通用するかではなく、どれだけ覚えているかになってしまいます。4 つの配列のうち、`optimize` に渡してよいのはどれでしょうか?"
"""


def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    parameters, grads, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate)
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
