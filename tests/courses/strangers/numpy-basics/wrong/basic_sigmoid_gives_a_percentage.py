"""
at_fault = ["basic_sigmoid"]
says = ["100 times what it should be"]
"""

def basic_sigmoid(x):
    return 100 / (1 + math.exp(-x))
