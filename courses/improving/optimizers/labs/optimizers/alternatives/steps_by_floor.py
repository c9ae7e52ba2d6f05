"""
exercise = "stepped_rate"
note = { en = "NumPy's floor in place of the whole division.", ja = "整数の割り算の代わりに、NumPy の floor を使います。" }
"""


def stepped_rate(initial_rate, epoch, factor, interval):
    return np.power(factor, np.floor(epoch / interval)) * initial_rate
