"""
at_fault = ["basic_sigmoid"]
"""

def basic_sigmoid(x):
    return math.exp(2 * x) / (math.exp(2 * x) + math.exp(x))
