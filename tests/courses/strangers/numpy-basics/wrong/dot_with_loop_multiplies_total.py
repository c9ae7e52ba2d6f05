"""
at_fault = ["dot_with_loop"]
unsaid = ["what it was before the loop"]
"""

def dot_with_loop(x, w):
    total = 1.0
    for i in range(len(x)):
        total *= x[i] * w[i]
    return total
