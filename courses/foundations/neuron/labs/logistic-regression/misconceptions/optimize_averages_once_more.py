"""
exercise = "optimize"
says.en = "Your steps are too short by a factor of m. The average over the pictures has been taken already, by the function that computed the gradients. Who has to divide by m, and how often?"
says.ja = "一歩が m 分の 1 に縮んでいます。画像についての平均は、勾配を求めた関数がすでにとっています。m で割るのは誰の仕事で、何回でしょうか?"
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"] / X.shape[1]
        b = b - learning_rate * grads["db"] / X.shape[1]
    return {"w": w, "b": b}, grads, costs
