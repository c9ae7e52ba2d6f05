"""A few numbers.

ja: いくつかの数です。
"""

import numpy as np


def small_numbers():
    """Return three numbers.

    ja: 3 つの数を返します。
    """
    return np.array([1.0, 2.0, 6.0])  # made by hand, not drawn | 乱数ではなく手で作った数


def large_numbers():
    """Return three large numbers.

    ja: 3 つの大きな数を返します。
    """
    return small_numbers() * 1000
