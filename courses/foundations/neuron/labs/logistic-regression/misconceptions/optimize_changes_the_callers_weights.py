"""
exercise = "optimize"
says.en = "The parameters you return are right, but the caller's own w has been trained along with them. `w -= …` writes into the array that was handed in, while `b -= …`, being a number, does not show it. Who compares two learning rates from the same start will be surprised: why?"
says.ja = "返したパラメータは合っていますが、呼び出し元の w まで一緒に学習されています。`w -= …` は渡された配列そのものに書き込みます。数である b では、それが起こらないので気づきにくいのです。同じ出発点から 2 つの学習率を比べようとした人は驚くことになります。なぜでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w -= learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
