"""
exercise = "moving_average"
note = { en = "A loop over the new values.", ja = "新しい値についてのループで書きます。" }
"""


def moving_average(average, new, beta):
    result = {}
    for name, value in new.items():
        result[name] = value * (1 - beta) + average[name] * beta
    return result
