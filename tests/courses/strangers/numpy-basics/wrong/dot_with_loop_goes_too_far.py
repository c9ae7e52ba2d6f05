"""
at_fault = ["dot_with_loop"]
"""

def dot_with_loop(x, w):
    total = 0.0
    for i in range(len(x) + 1):
        total += x[i] * w[i]
    return total
