"""
at_fault = ["initialize"]
"""

def initialize(n):
    return np.zeros((n,)), 0.0
