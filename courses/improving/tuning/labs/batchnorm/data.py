"""Five arms of a whirlpool: from which of five rivers did the water at this place come?

ja: 渦の 5 本の腕です。ある場所の水は、5 本の川のうちどれから来たのでしょうか。
"""

import numpy as np


def whirlpool(m, seed, arms=5):
    """Return places X (2, m) and the arm of each as a one-hot column, Y (arms, m).

    ja: 場所 X (2, m) と、それぞれの腕を表すワンホットの列 Y (arms, m) を返します。
    """
    rng = np.random.default_rng(seed)
    arm = rng.permutation(np.arange(m) % arms)  # (m,)
    radius = rng.uniform(0.2, 1.0, size=m)
    angle = 2 * np.pi * arm / arms + 2.6 * radius + rng.normal(scale=0.13, size=m)
    X = 2 * radius * np.stack([np.cos(angle), np.sin(angle)])  # (2, m)
    Y = (np.arange(arms)[:, None] == arm).astype(float)  # (arms, m)
    return X, Y
