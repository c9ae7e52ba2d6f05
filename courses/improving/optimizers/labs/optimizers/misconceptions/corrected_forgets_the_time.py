"""
exercise = "corrected"
says.en = "You divide by the same number at every t. That is right for the first value only, and later it blows the average up. What becomes of the bias as more and more values come in?"
says.ja = "いつでも同じ数で割っています。それで正しいのは最初の 1 回だけで、あとになると平均が膨らみすぎます。値がたくさん来るにつれて、偏りはどうなるでしょうか?"
"""


def corrected(average, beta, t):
    return {name: average[name] / (1 - beta) for name in average}
