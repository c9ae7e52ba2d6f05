"""
at_fault = ["predict"]
"""

def predict(w, b, X):
    return (sigmoid(w[:, 0] @ X + b) > 0.5).astype(int)
