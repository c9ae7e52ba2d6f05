"""
exercise = "moving_average"
note = { en = "The old average moves a part of the way towards the new value.", ja = "古い平均を、新しい値のほうへ少しだけ動かします。" }
"""


def moving_average(average, new, beta):
    return {name: old + (1 - beta) * (new[name] - old) for name, old in average.items()}
