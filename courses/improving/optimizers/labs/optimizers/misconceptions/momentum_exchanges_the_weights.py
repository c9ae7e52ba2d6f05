"""
exercise = "update_with_momentum"
says.en = "Your v listens mostly to today's gradient. With a beta of 0.9 it should keep nine tenths of what it was. Which of the two terms belongs to beta?"
says.ja = "あなたの v は、ほとんど今回の勾配だけでできています。beta が 0.9 なら、それまでの値を 10 分の 9 残すはずです。beta が掛かるのは、どちらの項でしょうか?"
"""


def update_with_momentum(parameters, grads, v, learning_rate, beta=0.9):
    v = moving_average(v, grads, 1 - beta)
    return update_with_gd(parameters, v, learning_rate), v
