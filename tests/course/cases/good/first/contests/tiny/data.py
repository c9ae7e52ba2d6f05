import numpy as np


def points(count, rng):
    things = np.repeat(np.arange(count // 2), 2)
    names = rng.integers(0, 2, count // 2)[things]
    return {"inputs": rng.normal(2 * names[:, None] - 1.0, 0.8, (count, 3)), "labels": names, "groups": things}


def train(rng):
    return points(60, rng)


def test(rng):
    return points(50, rng)
