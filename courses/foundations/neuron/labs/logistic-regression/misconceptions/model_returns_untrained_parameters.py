"""
exercise = "model"
says.en = "Predictions and costs are right, but the w and b that you return are the ones from before the training. Whoever wants to classify another picture with them gets one answer for everything. Which variables hold the trained values?"
says.ja = "予測とコストは合っていますが、返している w と b が学習前のものです。それで別の画像を判定しようとしても、どれにも同じ答えしか出ません。学習した値は、どの変数に入っているでしょうか?"
"""


def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    parameters, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    Y_hat_train = predict(parameters["w"], parameters["b"], X_train)
    Y_hat_test = predict(parameters["w"], parameters["b"], X_test)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "Y_hat_train": Y_hat_train,
        "Y_hat_test": Y_hat_test,
        "train_accuracy": np.mean(Y_hat_train == Y_train),
        "test_accuracy": np.mean(Y_hat_test == Y_test),
    }
