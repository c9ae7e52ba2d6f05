"""
exercise = "optimize"
note = { en = "A while loop on a copy of w, and a list that is cut out at the end.", ja = "w のコピーを while ループで更新し、最後にコストを間引きます。" }
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    w = w.copy()
    every, done = [], 0
    while done < num_iterations:
        grads, cost = propagate(w, b, X, Y)
        every.append(float(cost))
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        done += 1
    return {"w": w, "b": b}, grads, every[::100]
