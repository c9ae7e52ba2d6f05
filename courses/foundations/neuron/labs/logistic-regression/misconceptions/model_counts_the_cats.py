"""
exercise = "model"
says.en = "Your accuracies say how many pictures were called cats, right or wrong. A neuron that always says 'cat' would then be perfect. With what must each prediction be compared?"
says.ja = "あなたの正解率は、合っているかどうかにかかわらず、「猫」と答えた割合です。これでは、いつも「猫」と答えるニューロンが満点になります。それぞれの予測を、何と比べるべきでしょうか?"
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
        "train_accuracy": np.mean(Y_hat_train),
        "test_accuracy": np.mean(Y_hat_test),
    }
