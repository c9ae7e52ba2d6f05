"""
exercise = "update_with_adam"
says.en = "Both averages were corrected with the beta of the gradients. The squares have a much longer memory, so their bias lasts much longer too. Which beta belongs to the correction of s?"
says.ja = "どちらの平均も、勾配のほうの beta で補正しています。2 乗の記憶はずっと長いので、偏りもずっと長く残ります。s の補正には、どの beta を使うべきでしょうか?"
"""


def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    v = moving_average(v, grads, beta1)
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta2)
    v_hat, s_hat = corrected(v, beta1, t), corrected(s, beta1, t)
    steps = {name: v_hat[name] / (np.sqrt(s_hat[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), v, s
