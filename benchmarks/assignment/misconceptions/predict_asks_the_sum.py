"""
exercise = "predict"
says.en = "The weighted sum itself is compared with one half. Which number lies between 0 and 1?"
says.ja = "重み付き和そのものを 0.5 と比べています。0 と 1 の間にあるのはどの数でしょうか?"
"""


def predict(w, b, X):
    return (w.T @ X + b > 0.5).astype(float)
