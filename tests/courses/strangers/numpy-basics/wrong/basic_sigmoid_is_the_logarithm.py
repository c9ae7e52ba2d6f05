"""
at_fault = ["basic_sigmoid"]
"""

def basic_sigmoid(x):
    return -math.log(1 + math.exp(-x))
