"""
at_fault = ["predict"]
"""

def predict(w, b, X):
    return (sigmoid(w.T @ X + b) > 0).astype(int)
