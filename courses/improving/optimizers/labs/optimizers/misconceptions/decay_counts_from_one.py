"""
exercise = "decayed_rate"
says.en = "In epoch 0 your rate has shrunk already. With which number does the first epoch begin, and what should its rate be?"
says.ja = "エポック 0 で、もう学習率が小さくなっています。最初のエポックの番号はいくつで、その学習率はいくつであるべきでしょうか?"
"""


def decayed_rate(initial_rate, epoch, decay_rate):
    return initial_rate / (1 + decay_rate * (epoch + 1))
