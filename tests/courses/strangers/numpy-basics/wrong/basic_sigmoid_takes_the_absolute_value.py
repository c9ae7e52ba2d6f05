"""
at_fault = ["basic_sigmoid"]
"""

def basic_sigmoid(x):
    return 1 / (1 + math.exp(-abs(x)))
