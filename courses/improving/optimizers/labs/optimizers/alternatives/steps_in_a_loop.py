"""
exercise = "stepped_rate"
note = { en = "The factor is applied once for each interval that is over.", ja = "終わった区間ごとに、倍率を 1 回掛けます。" }
"""


def stepped_rate(initial_rate, epoch, factor, interval):
    rate = initial_rate
    while epoch >= interval:
        rate, epoch = rate * factor, epoch - interval
    return rate
