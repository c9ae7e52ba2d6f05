"""
exercise = "moving_average"
says.en = "The past keeps its full weight and the new value is put on top, so the result never comes down again. What should happen to the old average each time a new value arrives?"
says.ja = "過去の重みがそのまま残り、新しい値がその上に積まれるので、結果はいつまでも下がりません。新しい値が来るたびに、それまでの平均はどうなるべきでしょうか?"
"""


def moving_average(average, new, beta):
    return {name: average[name] + (1 - beta) * new[name] for name in average}
