"""
exercise = "stepped_rate"
says.en = "Your rate falls a little in every epoch. It should stay the same within an interval and drop at its end. Which division counts only whole intervals?"
says.ja = "エポックごとに、少しずつ下がっています。区間の中では同じ値のままで、終わりに落ちるはずです。終わった区間の数だけを数えるのは、どの割り算でしょうか?"
"""


def stepped_rate(initial_rate, epoch, factor, interval):
    return initial_rate * factor ** (epoch / interval)
