"""
exercise = "optimize"
says.en = "Your steps become shorter with every round. Nothing of the kind is needed here: near the bottom the slope itself becomes small, and the steps with it. Which number should stay the same from the first round to the last?"
says.ja = "反復のたびに一歩が短くなっています。ここでは、その必要はありません。底に近づけば傾きそのものが小さくなり、一歩も自然に短くなるからです。最初から最後まで変わらないでいるべき数はどれでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate / (i + 1) * grads["dw"]
        b = b - learning_rate / (i + 1) * grads["db"]
    return {"w": w, "b": b}, grads, costs
