"""
exercise = "optimize"
says.en = "Whatever learning rate is handed in, your steps are as long as the gradient itself. That is a rate of exactly 1, which is far too much for many costs. Where in your step does the argument `learning_rate` appear?"
says.ja = "どんな学習率を渡しても、一歩の長さが勾配そのものになっています。これは学習率がちょうど 1 の場合で、多くのコストには大きすぎます。引数 `learning_rate` は、一歩のどこに現れますか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - grads["dw"]
        b = b - grads["db"]
    return {"w": w, "b": b}, grads, costs
