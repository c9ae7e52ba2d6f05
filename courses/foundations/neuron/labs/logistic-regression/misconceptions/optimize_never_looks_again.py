"""
exercise = "optimize"
says.en = "All your steps follow the slope of the starting point, in a straight line. After a step the hill slopes differently, and a diver in murky water has to feel it anew. What has to happen inside the loop, and not before it?"
says.ja = "どの一歩も、出発点での傾きに従って、まっすぐ進んでいます。一歩進めば傾きは変わるので、濁った海のダイバーは、もう一度確かめなければなりません。ループの前ではなく、ループの中で行うべきことは何でしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    grads, cost = propagate(w, b, X, Y)
    for i in range(num_iterations):
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
