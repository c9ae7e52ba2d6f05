"""
exercise = "optimize"
says.en = "Only the bias learns; w comes back as it went in. With a bias alone the neuron gives every picture the same correction, whatever is to be seen on it. Which parameter knows about the pixels?"
says.ja = "学習しているのがバイアスだけで、w は渡されたときのまま返ってきます。バイアスだけでは、何が写っていても、どの画像も同じだけ直すことしかできません。画素について知っているパラメータはどれでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
