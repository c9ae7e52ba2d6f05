"""
exercise = "sigmoid"
says.en = "You return only 0 and 1. The decision is the task of a later function; the sigmoid has to say how sure the neuron is, or else there is no slope to learn from. What should a weakly positive z give?"
says.ja = "0 と 1 しか返していません。判定はあとの関数の仕事です。シグモイドはどれほど確かかを表さなければならず、そうでないと、学習の手がかりになる傾きがなくなります。わずかに正の z では、どんな値になるべきでしょうか?"
"""


def sigmoid(z):
    return np.where(z > 0, 1.0, np.where(z < 0, 0.0, 0.5))
