"""
exercise = "dot_with_loop"
note = { en = "A while loop from the last position to the first.", ja = "while ループで最後の位置から最初へ進みます。" }
"""


def dot_with_loop(x, w):
    i = len(x)
    total = 0
    while i > 0:
        i -= 1
        total = total + w[i] * x[i]
    return float(total)
