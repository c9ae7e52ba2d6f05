"""
exercise = "moving_average"
says.en = "Your average trusts the newest value most and forgets the past at once. A beta of 0.9 stands for a long memory. Which of the two, old or new, is it the share of?"
says.ja = "あなたの平均は、いちばん新しい値を重く見て、過去をすぐに忘れます。beta が 0.9 というのは、記憶が長いという意味です。0.9 は、古いほうと新しいほうの、どちらの割合でしょうか?"
"""


def moving_average(average, new, beta):
    return {name: (1 - beta) * average[name] + beta * new[name] for name in average}
