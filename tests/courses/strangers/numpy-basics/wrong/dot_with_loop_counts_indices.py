"""
at_fault = ["dot_with_loop"]
"""

def dot_with_loop(x, w):
    total = 0.0
    for i in range(len(x)):
        total += i * w[i]
    return total
