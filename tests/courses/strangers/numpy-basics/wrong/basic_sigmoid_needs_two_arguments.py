"""
at_fault = ["basic_sigmoid"]
"""

def basic_sigmoid(x, w):
    return 1 / (1 + math.exp(-w * x))
