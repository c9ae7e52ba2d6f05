"""
at_fault = ["predict"]
"""

def predict(w, b, X):
    return (sigmoid(sigmoid(w.T @ X + b)) > 0.5).astype(int)
