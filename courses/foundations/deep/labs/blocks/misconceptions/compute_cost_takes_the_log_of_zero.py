"""
exercise = "compute_cost"
says.en = "One answer of exactly 0 or 1, and your cost is no longer a number. The switches of the formula do not help: zero times infinity is not zero. What can be kept away from the logarithm before it is taken?"
says.ja = "ちょうど 0 や 1 の答えが 1 つあるだけで、コストが数でなくなります。0 かける無限大は 0 にならないので、式のスイッチも役に立ちません。対数をとる前に、何を防いでおけばよいでしょうか?"
"""


def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
