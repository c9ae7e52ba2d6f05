"""
exercise = "softmax"
says.en = "All entries of the table together sum to one. How large should the sum be for each single example?"
says.ja = "表のすべての要素を合わせて、和が 1 になっています。例ごとの和は、いくつであるべきでしょうか?"
"""


def softmax(Z):
    E = np.exp(Z - np.max(Z))
    return E / np.sum(E)
