"""
at_fault = ["dot_with_loop"]
"""

def dot_with_loop(x, w):
    for i in range(1, len(x)):
        x[0] = x[0] * (w[0] if i == 1 else 1) + x[i] * w[i]
    return x[0] * (w[0] if len(x) == 1 else 1)
