"""
at_fault = ["dot_with_loop"]
"""

total = 0.0

def dot_with_loop(x, w):
    global total
    for a, b in zip(x, w):
        total += a * b
    return total
