"""
at_fault = ["basic_sigmoid"]
"""

def basic_sigmoid(x):
    return math.exp(-x) / (1 + math.exp(-x))
