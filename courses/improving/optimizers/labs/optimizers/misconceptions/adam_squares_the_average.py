"""
exercise = "update_with_adam"
says.en = "You square the averaged gradients. Where gradients change sign their average is small, and so is its square; but s should know how large they are. What is squared, today's gradient or the average v?"
says.ja = "平均した勾配のほうを 2 乗しています。勾配の符号が変わるところでは平均が小さく、その 2 乗も小さくなります。しかし s が知っておくべきなのは、勾配の大きさです。2 乗するのは、今回の勾配と平均 v の、どちらでしょうか?"
"""


def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    v = moving_average(v, grads, beta1)
    s = moving_average(s, {name: v[name] ** 2 for name in grads}, beta2)
    v_hat, s_hat = corrected(v, beta1, t), corrected(s, beta2, t)
    steps = {name: v_hat[name] / (np.sqrt(s_hat[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), v, s
