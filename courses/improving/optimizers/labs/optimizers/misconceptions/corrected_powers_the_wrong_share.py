"""
exercise = "corrected"
says.en = "You raise the share of the new value to the power t. What fades from step to step is the old one. Which share is that, beta or 1 - beta?"
says.ja = "新しい値の割合のほうを t 乗しています。1 回ごとに薄れていくのは、古い値です。その割合は、beta と 1 - beta のどちらでしょうか?"
"""


def corrected(average, beta, t):
    return {name: average[name] / (1 - (1 - beta) ** t) for name in average}
