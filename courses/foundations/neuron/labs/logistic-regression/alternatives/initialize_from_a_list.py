"""
exercise = "initialize"
note = { en = "A list of lists becomes the column; b is an integer zero.", ja = "リストのリストを列にします。b は整数の 0 です。" }
"""


def initialize(n):
    return np.array([[0.0] for _ in range(n)]), 0
