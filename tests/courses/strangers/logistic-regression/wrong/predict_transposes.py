"""
at_fault = ["predict"]
"""

def predict(w, b, X):
    return (sigmoid(X.T @ w + b) > 0.5).astype(int)
