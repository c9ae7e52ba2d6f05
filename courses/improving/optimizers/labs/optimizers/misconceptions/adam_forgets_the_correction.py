"""
exercise = "update_with_adam"
says.en = "The two averages are used as they are. In the first step v holds a tenth of the gradient and the root of s a thirtieth, so that the step is three times too long. What is to be done with averages that began at zero?"
says.ja = "2 つの平均が、そのまま使われています。最初の一歩では、v に入っているのは勾配の 10 分の 1、s の平方根はおよそ 30 分の 1 なので、一歩が 3 倍も長くなります。0 から始めた平均には、何をすればよいでしょうか?"
"""


def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    v = moving_average(v, grads, beta1)
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta2)
    steps = {name: v[name] / (np.sqrt(s[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), v, s
