"""
exercise = "mean_and_range"
note = { en = "With NumPy, in a list.", ja = "NumPy を使い、リストにして返します。" }
"""


def mean_and_range(numbers):
    return [float(np.mean(numbers)), float(np.ptp(numbers))]
