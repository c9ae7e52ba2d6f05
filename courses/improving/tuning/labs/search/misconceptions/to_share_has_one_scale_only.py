"""
exercise = "to_share"
says.en = "You measure the way evenly on every scale. On the logarithmic scale from 0.001 to 10, how many of its four powers of ten lie below 0.1?"
says.ja = "どの目盛りでも、道のりを一様に測っています。0.001 から 10 までの対数スケールで、4 つの桁のうち、0.1 より下にあるのはいくつでしょうか?"
"""


def to_share(value, low, high, scale):
    return (value - low) / (high - low)
