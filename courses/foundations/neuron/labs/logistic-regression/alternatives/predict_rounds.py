"""
exercise = "predict"
note = { en = "Rounding sends a half to the even number, which is 0.", ja = "丸めると、ちょうど半分は偶数、つまり 0 になります。" }
"""


def predict(w, b, X):
    return np.round(sigmoid(np.einsum("ji,jk->ik", w, X) + b))
