"""
exercise = "model"
says.en = "You train on both sets together. More data is tempting, but the pictures of the test set are then no longer new to the neuron. What can still be measured with pictures that it has learnt from?"
says.ja = "2 つのデータを合わせて学習しています。データが増えるのは魅力的ですが、それではテストデータの画像が、ニューロンにとって初めてのものではなくなります。学習に使った画像で、いったい何を測れるでしょうか?"
"""


def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    X = np.concatenate([X_train, X_test], axis=1)
    Y = np.concatenate([Y_train, Y_test], axis=1)
    parameters, grads, costs = optimize(w, b, X, Y, num_iterations, learning_rate)
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
