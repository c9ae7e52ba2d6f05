"""
exercise = "update_with_momentum"
says.en = "Your average always has the same memory: a number of your own has taken the place of `beta`. That goes well as long as everybody is content with it. Who should decide how long the memory is?"
says.ja = "どんな `beta` を渡しても、記憶の長さが変わりません。自分で書いた数が使われているからです。たまたま同じ値を頼まれている間は、うまくいきます。記憶の長さを決めるのは、誰であるべきでしょうか?"
"""


def update_with_momentum(parameters, grads, v, learning_rate, beta=0.9):
    v = moving_average(v, grads, 0.9)
    return update_with_gd(parameters, v, learning_rate), v
