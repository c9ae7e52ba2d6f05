"""A small table of made examples, on which every unit of a small network has something to do.

ja: 小さなネットワークのどのユニットにも出番があるように作った、小さなデータの表です。
"""

import numpy as np


def small_table(seed=3):
    """Return X (4, 6), Y (1, 6) and parameters for layers of 4, 5, 3 and 1 units.

    ja: X (4, 6)、Y (1, 6) と、ユニットの数が 4、5、3、1 の層のパラメータを返します。
    """
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(4, 6))
    Y = np.array([[0, 1, 1, 0, 1, 0]])
    sizes = [4, 5, 3, 1]
    parameters = {}
    for layer in range(1, len(sizes)):
        shape = (sizes[layer], sizes[layer - 1])
        parameters[f"W{layer}"] = rng.normal(size=shape) * np.sqrt(2 / shape[1])
        parameters[f"b{layer}"] = rng.normal(size=(sizes[layer], 1)) * 0.3
    return X, Y, parameters
