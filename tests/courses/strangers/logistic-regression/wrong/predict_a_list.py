"""
at_fault = ["predict"]
"""

def predict(w, b, X):
    return [int(a > 0.5) for a in sigmoid(w.T @ X + b)[0]]
