"""
at_fault = ["initialize"]
says = ["another result each time"]
"""

def initialize(n):
    return np.random.randn(n, 1) * 0.01, 0.0
