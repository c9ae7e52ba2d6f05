"""
exercise = "basic_sigmoid"
note = { en = "A power of e in place of exp.", ja = "exp の代わりに e の累乗を使います。" }
"""


def basic_sigmoid(x):
    return (1 + math.e ** (-x)) ** -1
