"""
exercise = "weighted_sums"
note = { en = "The sum is written by index.", ja = "添字を指定して和をとります。" }
"""


def weighted_sums(w, X, b):
    return np.einsum("ik,ij->kj", w, X) + b
