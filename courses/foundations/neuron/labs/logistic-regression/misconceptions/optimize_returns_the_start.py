"""
exercise = "optimize"
says.en = "The parameters that you return are those that were handed in; the trained ones are lost. They live under other names in your loop. Which names hold the newest values when the loop ends?"
says.ja = "返しているパラメータが、渡されたときのままで、学習したものは失われています。学習した値は、ループの中で別の名前になっています。ループが終わったとき、最新の値を持っているのはどの名前でしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    start = {"w": w, "b": b}
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return start, grads, costs
