"""A lagoon behind a reef with three bulges: at which places does a boat run aground?

ja: 3 か所がふくらんだサンゴ礁に囲まれた礁湖です。船が乗り上げるのは、どの場所でしょうか。
"""

import numpy as np


def lagoon(m, seed):
    """Return places X (2, m) and Y (1, m), which is 1 where the reef lies close below the surface.

    ja: 場所 X (2, m) と Y (1, m) を返します。水面のすぐ下にサンゴ礁がある場所では、Y が 1 です。
    """
    rng = np.random.default_rng(seed)
    X = rng.uniform(-2, 2, size=(2, m))
    middle = 1.2 + 0.2 * np.sin(3 * np.arctan2(X[1], X[0]) + 0.5)  # (m,)
    height = 0.45 - np.abs(np.hypot(X[0], X[1]) - middle) + rng.normal(scale=0.02, size=m)
    return X, (height > 0).astype(float).reshape(1, m)
