"""
at_fault = ["dot_with_loop"]
says = ["the sum of the one vector times the sum of the other"]
"""

def dot_with_loop(x, w):
    total = 0.0
    for a in x:
        for b in w:
            total += a * b
    return total
