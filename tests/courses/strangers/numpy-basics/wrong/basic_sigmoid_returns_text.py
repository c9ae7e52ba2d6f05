"""
at_fault = ["basic_sigmoid"]
"""

def basic_sigmoid(x):
    return f"{1 / (1 + math.exp(-x)):.3f}"
