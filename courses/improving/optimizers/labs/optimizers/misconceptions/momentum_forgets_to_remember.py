"""
exercise = "update_with_momentum"
says.en = "The step is right, but the v that comes back is the one that went in. In the next step everything would be forgotten. What does the next call need to know?"
says.ja = "一歩は合っていますが、返ってきた v は渡されたときのままです。次の一歩では、すべて忘れられてしまいます。次の呼び出しは、何を知っている必要があるでしょうか?"
"""


def update_with_momentum(parameters, grads, v, learning_rate, beta=0.9):
    return update_with_gd(parameters, moving_average(v, grads, beta), learning_rate), v
