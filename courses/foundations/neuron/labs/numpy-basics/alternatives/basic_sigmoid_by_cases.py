"""
exercise = "basic_sigmoid"
note = { en = "Each side of zero has the form that stays small there.", ja = "0 の両側で、それぞれ小さな数のまま計算できる形を使います。" }
"""


def basic_sigmoid(x):
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    return math.exp(x) / (1 + math.exp(x))
