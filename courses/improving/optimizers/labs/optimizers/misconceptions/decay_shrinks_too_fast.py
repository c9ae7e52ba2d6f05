"""
exercise = "decayed_rate"
says.en = "You divide by a power that grows with every epoch, so the rate is almost zero long before the training ends. By how much should the denominator grow from one epoch to the next?"
says.ja = "エポックごとに大きくなる累乗で割っているので、学習が終わるずっと前に、学習率がほとんど 0 になります。分母は、エポックが 1 つ進むごとにどれだけ増えるべきでしょうか?"
"""


def decayed_rate(initial_rate, epoch, decay_rate):
    return initial_rate / (1 + decay_rate) ** epoch
