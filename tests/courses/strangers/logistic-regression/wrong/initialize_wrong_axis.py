"""
at_fault = ["initialize"]
"""

def initialize(n):
    return np.zeros((1, n)), 0.0
