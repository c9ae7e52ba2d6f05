"""
at_fault = ["initialize"]
"""

def initialize(n):
    return {"w": np.zeros((n, 1)), "b": 0.0}
