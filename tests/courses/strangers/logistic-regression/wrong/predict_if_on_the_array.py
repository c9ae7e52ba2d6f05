"""
at_fault = ["predict"]
"""

def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return 1 if A > 0.5 else 0
