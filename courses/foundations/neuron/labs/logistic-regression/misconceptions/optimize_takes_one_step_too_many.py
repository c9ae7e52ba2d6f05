"""
exercise = "optimize"
says.en = "You take one step more than was asked for. Counting from 0 up to and including num_iterations makes one more round than the number says. How many values does your range hold?"
says.ja = "頼まれたより 1 歩多く進んでいます。0 から num_iterations までを両端とも数えると、その数より 1 回多くなります。あなたの range には、値がいくつ入っているでしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations + 1):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
