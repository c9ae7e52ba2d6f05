"""
exercise = "model"
says.en = "Your test accuracy is the training accuracy once more. On pictures that it has learnt from the neuron nearly always shines; how well it does with new ones is the very thing you want to know. Whose predictions and whose labels belong into the second accuracy?"
says.ja = "テストの正解率が、訓練の正解率と同じものになっています。学習に使った画像なら、ニューロンはたいていよくできます。知りたいのは、まさに初めての画像でどれだけできるかです。2 つ目の正解率には、どのデータの予測とラベルを使うべきでしょうか?"
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
        "train_accuracy": np.mean(Y_hat_train == Y_train),
        "test_accuracy": np.mean(Y_hat_train == Y_train),
    }
