"""
at_fault = ["initialize"]
says = ["`b` is None. Where does it get its value?"]
"""

def initialize(n):
    return np.zeros((n, 1)), None
