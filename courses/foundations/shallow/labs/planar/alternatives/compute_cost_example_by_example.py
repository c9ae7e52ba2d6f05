"""
exercise = "compute_cost"
note = { en = "With a loop, as on paper.", ja = "紙に書くときのように、ループで計算します。" }
"""


def compute_cost(A2, Y):
    total = 0.0
    for a, y in zip(A2[0], Y[0]):
        chance = a if y == 1 else 1 - a
        total += -np.log(chance) if chance > 0 else 35.0
    return total / len(Y[0])
