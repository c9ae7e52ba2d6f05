"""
at_fault = ["dot_with_loop"]
says = ["6 times too small"]
"""

def dot_with_loop(x, w):
    return sum(a * b for a, b in zip(x, w)) / len(x)
