"""Two rings of points, one inside the other: the reef and the open water around it.

ja: 内側と外側、2 つの輪に並んだ点です。環礁と、その外の海にあたります。
"""

import numpy as np


def rings(m, seed):
    """Return points X (2, m) and labels Y (1, m): 1 for the inner ring, as many as for the outer one.

    ja: 点 X (2, m) とラベル Y (1, m) を返します。内側の輪が 1 で、外側の輪と同数です。
    """
    rng = np.random.default_rng(seed)
    Y = rng.permutation(np.arange(m) % 2).reshape(1, m)  # (1, m)
    angle = rng.uniform(0, 2 * np.pi, size=m)  # (m,)
    radius = np.where(Y[0] == 1, 0.5, 1.0) + rng.normal(0, 0.06, size=m)  # (m,)
    X = np.stack([radius * np.cos(angle), radius * np.sin(angle)])  # (2, m)
    return X, Y
