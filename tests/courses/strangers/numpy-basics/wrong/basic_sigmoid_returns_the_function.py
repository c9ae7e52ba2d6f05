"""
at_fault = ["basic_sigmoid"]
says = ["is of type function"]
"""

def basic_sigmoid(x):
    def inner():
        return 1 / (1 + math.exp(-x))
    return inner
