"""
exercise = "initialize"
"""


def initialize(n):
    return 0.0 * np.ones((n, 1)), 0.0
