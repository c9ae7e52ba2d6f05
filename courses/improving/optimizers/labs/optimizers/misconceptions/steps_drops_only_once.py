"""
exercise = "stepped_rate"
says.en = "Your rate drops at the end of the first interval and never again. How many intervals are over in epoch 23, when each has 10 epochs?"
says.ja = "最初の区間の終わりに一度下がるだけで、そのあとは下がりません。1 区間が 10 エポックなら、エポック 23 までに区間はいくつ終わっているでしょうか?"
"""


def stepped_rate(initial_rate, epoch, factor, interval):
    return initial_rate * factor if epoch >= interval else initial_rate
