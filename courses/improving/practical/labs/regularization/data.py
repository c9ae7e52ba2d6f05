"""Measurements in a bay: where is the water warm? The thermometers err near the edge of the current.

ja: 湾での測定値です。水が暖かいのはどこでしょうか。温度計は、海流の縁の近くで間違えることがあります。
"""

import numpy as np


def true_edge(X):
    """Return 1 where the water really is warm: X (2, m) -> (1, m).

    ja: 本当に水が暖かいところを 1 にして返します。X (2, m) -> (1, m)
    """
    return (X[1:2] > 0.9 * np.sin(1.5 * X[0:1])).astype(int)  # (1, m)


def warm_water(m, seed, errors=0.5):
    """Return places X (2, m) and what was measured there, Y (1, m): 1 for warm water.

    ja: 場所 X (2, m) と、そこでの測定値 Y (1, m) を返します。暖かければ 1 です。
    """
    rng = np.random.default_rng(seed)
    X = rng.uniform(-2, 2, size=(2, m))
    height = X[1] - 0.9 * np.sin(1.5 * X[0])  # (m,)
    wrong = rng.uniform(size=m) < errors * np.exp(
        -((height / 0.7) ** 2)
    )  # often near the edge | 縁の近くで多い
    Y = np.where(wrong, 1 - true_edge(X), true_edge(X))  # (1, m)
    return X, Y
