# %% setup
import numpy as np


# %% exercise="sigmoid"
def sigmoid(z):
    """Return the logistic function of z, elementwise: any shape -> the same shape.

    ja: z の各要素のロジスティック関数を返します。形は z と同じです。
    """
    # BEGIN SOLUTION
    e = np.exp(-np.abs(z))  # never overflows | オーバーフローしません
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
    # END SOLUTION


# %% explore
print(sigmoid(np.ones(3)))
