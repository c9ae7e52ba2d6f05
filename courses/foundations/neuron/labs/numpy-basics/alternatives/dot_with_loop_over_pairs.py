"""
exercise = "dot_with_loop"
note = { en = "The loop runs over pairs, not over positions.", ja = "位置ではなく、組を 1 つずつたどります。" }
"""


def dot_with_loop(x, w):
    return sum(a * b for a, b in zip(x, w))
