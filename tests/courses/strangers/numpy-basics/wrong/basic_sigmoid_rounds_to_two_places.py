"""
at_fault = ["basic_sigmoid"]
says = ["rounded to 2 decimals"]
"""

def basic_sigmoid(x):
    return round(1 / (1 + math.exp(-x)), 2)
