"""Echoes of three kinds of fish, each fish heard twice.

ja: 三種の魚のエコーです。どの魚も 2 回ずつ聞こえます。
"""

import numpy as np

HOMES = np.array([[0.0, 0.0], [2.0, 0.0], [0.0, 2.0]])


def heard(fish, rng):
    kinds = np.concatenate([rng.permutation(3) for _ in range(fish // 3)])
    places = HOMES[kinds] + rng.normal(0, 0.8, (len(kinds), 2))
    shown = rng.permutation(np.repeat(np.arange(len(kinds)), 2))
    echoes = places[shown] + rng.normal(0, 0.1, (len(shown), 2))
    return {"inputs": echoes, "labels": kinds[shown], "groups": shown}


def train(rng):
    return heard(60, rng)


def test(rng):
    return heard(45, rng)
