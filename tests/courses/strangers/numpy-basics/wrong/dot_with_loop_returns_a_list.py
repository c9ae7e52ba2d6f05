"""
at_fault = ["dot_with_loop"]
"""

def dot_with_loop(x, w):
    return [a * b for a, b in zip(x, w)]
