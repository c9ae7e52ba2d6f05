"""
exercise = "optimize"
says.en = "Your function is back after the first step, whatever number of iterations was asked for. A `return` ends the function at once, also in the middle of a loop. How far is it indented in your code?"
says.ja = "何回の反復を頼まれても、最初の一歩で戻ってきます。`return` は、ループの途中であっても、その場で関数を終わらせます。あなたのコードでは、どこまで字下げされているでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        return {"w": w, "b": b}, grads, costs
    return {}, {}, []
