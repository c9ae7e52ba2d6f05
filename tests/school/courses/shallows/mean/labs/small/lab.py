# %% setup
import numpy as np


# %% exercise="mean"
def mean(x):
    """Return the mean of x (m,) -> a number.

    ja: x (m,) の平均を一つの数で返します。
    """
    # BEGIN SOLUTION
    return np.sum(x) / np.size(x)
    # END SOLUTION


# %% exercise="centred"
def centred(x):
    """Return x with its mean taken away, (m,) -> (m,).

    ja: x から平均を引いて返します。(m,) -> (m,)
    """
    # BEGIN SOLUTION
    return x - mean(x)
    # END SOLUTION


# %% explore
print(centred(np.array([1.0, 2.0, 6.0])))
