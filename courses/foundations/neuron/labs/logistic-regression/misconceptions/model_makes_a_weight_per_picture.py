"""
exercise = "model"
says.en = "You start with one weight for each picture, and the product with X does not fit. The neuron weighs the numbers of which a picture consists, the same weights for every picture. Along which axis of X do those numbers lie?"
says.ja = "画像 1 枚ごとに重みを 1 つ用意しているので、X との積が計算できません。ニューロンが重みを掛けるのは画像を作っている数で、重みはどの画像にも共通です。それらの数は、X のどの軸に沿って並んでいるでしょうか?"
"""


def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[1])
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
