"""
at_fault = ["initialize"]
"""

def initialize(n):
    return 0.0, np.zeros((n, 1))
