"""
exercise = "stepped_rate"
says.en = "Your rate drops one epoch too early. Epochs are counted from 0. What is the number of the last epoch in an interval of 4?"
says.ja = "1 エポック早く下がっています。エポックは 0 から数えます。1 区間が 4 エポックのとき、その最後のエポックの番号はいくつでしょうか?"
"""


def stepped_rate(initial_rate, epoch, factor, interval):
    return initial_rate * factor ** ((epoch + 1) // interval)
