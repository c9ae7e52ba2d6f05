"""
exercise = "moving_average"
says.en = "The new value enters with its full weight, so the result grows to many times a typical value. In an average the weights add up to a certain number: to which?"
says.ja = "新しい値が、そのままの重みで加わっています。そのため、結果はふつうの値の何倍にも膨らみます。平均では、重みの合計がある数になります。それはいくつでしょうか?"
"""


def moving_average(average, new, beta):
    return {name: beta * average[name] + new[name] for name in average}
