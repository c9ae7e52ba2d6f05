"""
exercise = "initialize"
note = { en = "float32, and a NumPy number for b.", ja = "float32 を使い、b は NumPy の数にします。" }
"""


def initialize(n):
    w = np.full(shape=(n, 1), fill_value=0, dtype=np.float32)
    return w, np.float64(0)
