"""
at_fault = ["weighted_sums"]
says = ["in reverse order along axis 1"]
"""

def weighted_sums(w, X, b):
    return (w.T @ X + b)[:, ::-1]
