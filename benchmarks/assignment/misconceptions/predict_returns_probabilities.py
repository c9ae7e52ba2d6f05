"""
exercise = "predict"
says.en = "These are probabilities. When is the answer 1, and when is it 0?"
says.ja = "これは確率です。答えが 1 になるのはいつで、0 になるのはいつでしょうか?"
"""


def predict(w, b, X):
    return sigmoid(w.T @ X + b)
