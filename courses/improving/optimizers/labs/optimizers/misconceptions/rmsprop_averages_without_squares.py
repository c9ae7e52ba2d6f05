"""
exercise = "update_with_rmsprop"
says.en = "You average the gradients instead of their squares. Where they keep changing sign the average is near zero, and you divide by it. What is squared first, and averaged then?"
says.ja = "2 乗ではなく、勾配そのものを平均しています。符号が変わり続けるところでは平均が 0 に近くなり、それで割ることになります。先に 2 乗してから平均するのは、何でしょうか?"
"""


def update_with_rmsprop(parameters, grads, s, learning_rate, beta=0.9, epsilon=1e-8):
    s = moving_average(s, grads, beta)
    steps = {name: grads[name] / (np.abs(s[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), s
