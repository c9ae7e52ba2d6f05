"""
at_fault = ["predict"]
"""

def predict(w, b, X):
    return w.T @ X + b
