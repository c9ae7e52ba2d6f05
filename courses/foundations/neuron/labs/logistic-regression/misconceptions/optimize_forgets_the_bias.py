"""
exercise = "optimize"
says.en = "The weights learn, but b comes back exactly as it went in. Its slope is computed in every round and then lies unused. Which line should use it?"
says.ja = "重みは学習していますが、b は渡されたときのまま返ってきます。傾きは毎回求められているのに、使われていません。それを使うのは、どの行であるべきでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
    return {"w": w, "b": b}, grads, costs
