"""
exercise = "optimize"
says.en = "You keep the costs after each full hundred, so the very first one, before anything was learnt, is missing. That one tells from where the neuron set out. What is the value of i in the first round, and what does your condition make of it?"
says.ja = "コストを、100 回がちょうど終わるごとに残しているので、まだ何も学んでいない最初のコストが抜けています。それは、ニューロンがどこから出発したかを教えてくれる値です。最初の回の i はいくつで、あなたの条件ではどう扱われるでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if (i + 1) % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
