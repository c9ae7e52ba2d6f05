"""
exercise = "model"
says.en = "The predictions are those of a neuron that has learnt nothing. The training gave you new parameters, but w and b still hold the old ones. Where did the trained parameters go?"
says.ja = "予測が、何も学んでいないニューロンのものになっています。学習によって新しいパラメータが得られましたが、w と b には古い値が入ったままです。学習したパラメータは、どこへ行ったのでしょうか?"
"""


def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    parameters, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    Y_hat_train = predict(w, b, X_train)
    Y_hat_test = predict(w, b, X_test)
    return {
        "w": parameters["w"],
        "b": parameters["b"],
        "costs": costs,
        "Y_hat_train": Y_hat_train,
        "Y_hat_test": Y_hat_test,
        "train_accuracy": np.mean(Y_hat_train == Y_train),
        "test_accuracy": np.mean(Y_hat_test == Y_test),
    }
