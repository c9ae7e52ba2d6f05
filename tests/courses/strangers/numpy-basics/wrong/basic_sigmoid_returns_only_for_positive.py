"""
at_fault = ["basic_sigmoid"]
says = ["is None"]
"""

def basic_sigmoid(x):
    if x > 0:
        return 1 / (1 + math.exp(-x))
