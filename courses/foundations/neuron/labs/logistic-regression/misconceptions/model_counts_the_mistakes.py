"""
exercise = "model"
says.en = "Your accuracies are error rates: they are small when the neuron does well. The mean of the differences between prediction and label counts the mistakes. What is the share of the rest?"
says.ja = "あなたの正解率は誤り率になっていて、ニューロンがよくできるほど小さくなります。予測とラベルの差の平均は、間違いを数えたものです。残りの割合はどれだけでしょうか?"
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
        "train_accuracy": np.mean(np.abs(Y_hat_train - Y_train)),
        "test_accuracy": np.mean(np.abs(Y_hat_test - Y_test)),
    }
