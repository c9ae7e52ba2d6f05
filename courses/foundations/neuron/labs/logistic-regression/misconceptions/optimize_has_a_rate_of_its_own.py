"""
exercise = "optimize"
says.en = "Your steps have the same length for every learning rate: a number of your own has taken its place. That goes well as long as everybody asks for just this number. Who should decide on the rate, the function or the one who calls it?"
says.ja = "どんな学習率を渡しても、一歩の長さが変わりません。自分で書いた数が使われているからです。たまたま同じ値を頼まれている間は、うまくいきます。学習率を決めるのは、関数と呼び出し側のどちらであるべきでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    learning_rate = 0.01
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
