"""
exercise = "compute_cost"
note = { en = "One example after the other.", ja = "例を 1 つずつ計算します。" }
"""


def compute_cost(AL, Y):
    total, tiny = 0.0, 1e-14
    for a, y in zip(AL[0], Y[0]):
        if y == 1:
            total -= np.log(a + tiny)
        else:
            total -= np.log(1 - a + tiny)
    return total / AL.size
