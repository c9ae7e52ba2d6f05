"""
at_fault = ["dot_with_loop"]
"""

def dot_with_loop(x, w):
    total = 0.0
    for a, b in zip(x, w):
        total -= a * b
    return total
