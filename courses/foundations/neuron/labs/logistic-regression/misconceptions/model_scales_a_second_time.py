"""
exercise = "model"
says.en = "You divide by 255 inside the model, but the columns that come in have been scaled already. Numbers that small give tiny gradients, and the neuron hardly learns. Whose task was the scaling?"
says.ja = "モデルの中で 255 で割っていますが、渡される列はもう 0 から 1 になっています。値がそこまで小さいと勾配もごく小さくなり、ニューロンはほとんど学習しません。値の範囲をそろえるのは、どの関数の仕事だったでしょうか?"
"""


def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    X_train, X_test = X_train / 255, X_test / 255
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
        "train_accuracy": np.mean(Y_hat_train == Y_train),
        "test_accuracy": np.mean(Y_hat_test == Y_test),
    }
