"""
exercise = "decayed_rate"
says.en = "You multiply by the decay rate once for each epoch. That is an exponential decay, a schedule of its own. Where does the number of the epoch stand in the formula above, in an exponent or in a denominator?"
says.ja = "エポックごとに減衰率を掛けています。それは指数的な減衰で、別のスケジュールです。上の式でエポックの番号が現れるのは、指数でしょうか、分母でしょうか?"
"""


def decayed_rate(initial_rate, epoch, decay_rate):
    return initial_rate * decay_rate**epoch
