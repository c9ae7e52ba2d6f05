"""
at_fault = ["dot_with_loop"]
says = ["off by +1"]
"""

def dot_with_loop(x, w):
    total = 1.0
    for i in range(len(x)):
        total += x[i] * w[i]
    return total
