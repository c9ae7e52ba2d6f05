"""
exercise = "stepped_rate"
says.en = "You round to the nearest number of intervals, so the rate drops in the middle of an interval. A drop belongs to the end. Which way must be rounded?"
says.ja = "区間の数を四捨五入しているので、区間の真ん中で下がっています。下がるのは、区間の終わりです。どちらへ丸めるべきでしょうか?"
"""


def stepped_rate(initial_rate, epoch, factor, interval):
    return initial_rate * factor ** round(epoch / interval)
