"""
exercise = "update_with_momentum"
says.en = "The average v is right, but the step was taken along today's gradient as if there were no v. Then nothing is smoothed. Along what should the parameters move?"
says.ja = "平均 v は合っていますが、一歩を進めたのは今回の勾配のほうで、v は使われていません。これでは何もならされません。パラメータは、何に沿って動くべきでしょうか?"
"""


def update_with_momentum(parameters, grads, v, learning_rate, beta=0.9):
    v = moving_average(v, grads, beta)
    return update_with_gd(parameters, grads, learning_rate), v
