"""Two moons that nobody has normalized: one coordinate is measured in a unit a hundred times too large.

ja: 正規化されていない 2 つの三日月です。一方の座標だけ、100 倍も大きすぎる単位で測られています。
"""

import numpy as np


def flat_moons(m, seed=1, noise=0.1, unit=0.01):
    """Return X (2, m) and Y (1, m): half of the points in each moon, in random order.

    ja: X (2, m) と Y (1, m) を返します。点の半分ずつが 2 つの三日月に入り、順番はばらばらです。
    """
    rng = np.random.default_rng(seed)
    Y = np.arange(m) % 2  # (m,)
    turn = rng.uniform(0, np.pi, size=m)  # (m,)
    upper = np.array([np.cos(turn), np.sin(turn)])  # (2, m)
    lower = np.array([0.65 - np.cos(turn), 0.5 - np.sin(turn)])  # (2, m)
    X = np.where(Y == 0, upper, lower) + rng.normal(0, noise, size=(2, m))
    order = rng.permutation(m)
    return X[:, order] * [[1.0], [unit]], Y[order].reshape(1, m)


def temperatures(days=180, seed=4):
    """Return the made-up temperatures of half a year, one for each day: (days,).

    ja: 半年分の架空の気温を、1 日に 1 つずつ返します。(days,)
    """
    rng = np.random.default_rng(seed)
    day = np.arange(days)
    return 14 + 11 * np.sin(2 * np.pi * (day - 30) / 365) + rng.normal(0, 2.5, size=days)
