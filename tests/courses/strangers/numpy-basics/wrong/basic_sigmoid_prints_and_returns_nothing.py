"""
at_fault = ["basic_sigmoid"]
"""

def basic_sigmoid(x):
    print(1 / (1 + math.exp(-x)))
