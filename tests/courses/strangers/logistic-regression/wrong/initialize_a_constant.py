"""
at_fault = ["initialize"]
says = ["off by +0.01 everywhere"]
"""

def initialize(n):
    return np.zeros((n, 1)) + 0.01, 0.0
