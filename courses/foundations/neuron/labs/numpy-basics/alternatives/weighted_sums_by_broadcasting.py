"""
exercise = "weighted_sums"
note = { en = "Products first, then a sum down each column.", ja = "先に積を求め、列ごとに足します。" }
"""


def weighted_sums(w, X, b):
    return (w * X).sum(axis=0, keepdims=True) + b
