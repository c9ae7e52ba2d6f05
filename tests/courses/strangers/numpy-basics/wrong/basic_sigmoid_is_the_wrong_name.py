"""
at_fault = []
says = ["This cell defines `sigmoid_basic`"]
"""

def sigmoid_basic(x):
    return 1 / (1 + math.exp(-x))
