"""
exercise = "stepped_rate"
says.en = "With your formula the rate is zero in the first interval and grows afterwards. A factor that is applied three times: is that three times the factor?"
says.ja = "この式では、最初の区間で学習率が 0 になり、そのあと大きくなっていきます。同じ倍率を 3 回適用することは、倍率を 3 倍することと同じでしょうか?"
"""


def stepped_rate(initial_rate, epoch, factor, interval):
    return initial_rate * factor * (epoch // interval)
