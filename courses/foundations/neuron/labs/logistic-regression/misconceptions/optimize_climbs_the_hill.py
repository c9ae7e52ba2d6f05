"""
exercise = "optimize"
says.en = "Your neuron gets worse with each step: it walks to where the cost rises. The gradient points uphill. Which sign takes you the other way?"
says.ja = "一歩ごとにニューロンが悪くなっています。コストが上がるほうへ進んでいるのです。勾配は上りの方向を指します。反対へ進むには、どちらの符号を使えばよいでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w + learning_rate * grads["dw"]
        b = b + learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
