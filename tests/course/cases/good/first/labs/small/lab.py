# %% setup
import numpy as np

rng = np.random.default_rng(1)  # the same numbers every time | いつも同じ数


# %% exercise="mean"
def mean(x):
    """Return the mean of x, any shape -> a number.

    ja: x の平均を返します。どの形でも、結果は 1 つの数です。
    """
    # BEGIN SOLUTION
    total = 0  # nothing yet | まだ何もない
    for value in np.ravel(x):
        total += value
    return total / np.size(x)  # (m,) -> ()
    # END SOLUTION


# %% exercise="Scale"
class Scale:
    """A layer that takes the mean away.

    It forgets nothing.

    ja: 平均を引く層です。

    何も忘れません。
    """

    def __init__(self, factor):
        # BEGIN SOLUTION
        self.factor = factor
        self.seen = []
        # END SOLUTION

    def forward(self, x):
        """Return (x - mean) * factor, the same shape as x.

        ja: (x - 平均) * factor を x と同じ形で返します。
        """
        centre = mean(x)  # one number | 1 つの数
        # BEGIN SOLUTION
        if self.factor == 1:
            return x - centre
        self.seen.append(
            x,  # kept for later | あとのために取っておく
        )
        return (x - centre) * self.factor
        # END SOLUTION


# %% exercise="sizes"
# BEGIN SOLUTION
m_train = len([1, 2, 3])
m_test = 2
# END SOLUTION

# %% explore
print(mean(rng.normal(size=5)))

# %% explore section="numbers"
from data import small_numbers, large_numbers as large

numbers = small_numbers()
print(Scale(2).forward(numbers), mean(large()))
