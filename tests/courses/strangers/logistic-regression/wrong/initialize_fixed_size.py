"""
at_fault = ["initialize"]
"""

def initialize(n):
    return np.zeros((12288, 1)), 0.0
