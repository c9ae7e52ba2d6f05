"""
exercise = "initialize"
says.en = "`w` has one axis, as a plain list of numbers has. What are the two axes of a column?"
says.ja = "`w` の軸が 1 本しかありません。列ベクトルの 2 本の軸は、それぞれ何でしょうか?"
"""


def initialize(n):
    return np.zeros(n), 0.0
