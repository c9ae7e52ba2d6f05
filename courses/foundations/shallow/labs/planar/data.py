"""Points in a plane, in two classes that no straight line can part: made with NumPy, as many as you like.

ja: 平面上の点のデータです。2 つのクラスは、直線では分けられません。NumPy で作るので、点の数は自由です。
"""

import numpy as np


def columns(points, labels, rng):
    """Return X (2, m) and Y (1, m), the examples in random order.

    ja: X (2, m) と Y (1, m) を返します。例の順番は無作為です。
    """
    order = rng.permutation(len(labels))
    return points[order].T, labels[order].reshape(1, -1).astype(int)


def around(radius, angle):
    """Return points at these distances and angles: (m,), (m,) -> (m, 2).

    ja: 原点からの距離と角度が与えられた点を返します。(m,), (m,) -> (m, 2)
    """
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])


def flower(m=400, seed=6, petals=6, twist=0.8):
    """Return a flower whose petals belong to the two classes in turn.

    ja: 花びらが 2 つのクラスに交互に属する花を返します。
    """
    rng = np.random.default_rng(seed)
    petal = np.arange(m) % petals
    along = rng.uniform(0.1, 1.0, m)  # from the middle to the tip | 中心から先端へ
    width = 0.8 * np.pi / petals * np.sin(np.pi * along**0.7) ** 0.5
    angle = twist * along + 2 * np.pi * petal / petals + width * rng.uniform(-1, 1, m)
    points = around(2 * along, angle) + rng.normal(0, 0.06, (m, 2))
    return columns(points, petal % 2, rng)


def moons(m=400, seed=1):
    """Return two half moons that reach into each other.

    ja: 互いにかみ合う 2 つの三日月を返します。
    """
    rng = np.random.default_rng(seed)
    label = np.arange(m) % 2
    angle = rng.uniform(0, np.pi, m) + np.pi * label
    centre = np.column_stack([label - 0.5, 0.4 * (label - 0.5)])
    return columns(around(1.0, angle) + centre + rng.normal(0, 0.15, (m, 2)), label, rng)


def circles(m=400, seed=1):
    """Return a disc, and a ring around it.

    ja: 円板と、それを囲む輪を返します。
    """
    rng = np.random.default_rng(seed)
    label = np.arange(m) % 2
    radius = np.where(label == 1, rng.uniform(0, 0.7, m), rng.uniform(1.1, 1.7, m))
    points = around(radius, rng.uniform(0, 2 * np.pi, m)) + rng.normal(0, 0.1, (m, 2))
    return columns(points, label, rng)


def blobs(m=400, seed=1):
    """Return six clumps, three of each class, on a board of two by three.

    ja: 2 行 3 列に並んだ 6 つのかたまりを返します。クラスごとに 3 つずつです。
    """
    rng = np.random.default_rng(seed)
    row, column = np.arange(m) % 2, np.arange(m) // 2 % 3
    centre = np.column_stack([1.4 * (column - 1), 1.4 * (row - 0.5)])
    return columns(centre + rng.normal(0, 0.25, (m, 2)), (row + column) % 2, rng)


def quantiles(m=400, seed=1):
    """Return one cloud: the half that is nearer to its middle is class 1, the rest class 0.

    ja: 1 つの雲を返します。中心に近い半分がクラス 1、残りがクラス 0 です。
    """
    rng = np.random.default_rng(seed)
    points = rng.normal(0, 1, (m, 2))
    distance = np.hypot(*points.T)
    return columns(points, distance < np.median(distance), rng)
