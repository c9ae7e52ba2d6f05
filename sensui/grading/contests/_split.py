"""Which test examples are public: the same share of every kind, and no group on both sides."""

from typing import Any

import numpy as np

from sensui.course import Form

BINS = 10


def public_part(
    labels: Any, groups: np.ndarray | None, *, form: Form, share: float, chance: np.random.Generator
) -> np.ndarray:
    """A mask of the test examples that count for the public score."""
    kinds = _kinds(labels, form)
    members = np.arange(len(kinds)) if groups is None else np.unique(groups, return_inverse=True)[1].ravel()
    sizes = np.bincount(members)
    kind_of = np.zeros(len(sizes), dtype=np.int64)
    np.maximum.at(kind_of, members, kinds)
    is_public = np.zeros(len(sizes), dtype=bool)
    owed = 0.0
    for kind in np.unique(kind_of):
        units = chance.permutation(np.flatnonzero(kind_of == kind))
        owed += share * sizes[units].sum()
        for unit in units:
            if sizes[unit] / 2 > owed:
                break
            is_public[unit] = True
            owed -= sizes[unit]
    return is_public[members]


def _kinds(labels: Any, form: Form) -> np.ndarray:
    """What each example is counted under: its class, or a tenth of the numbers."""
    if form in (Form.LABEL, Form.PROBABILITIES, Form.SCORE):
        return np.asarray(labels, dtype=np.int64)
    if form is Form.NUMBER:
        edges = np.quantile(labels, np.linspace(0, 1, BINS + 1)[1:-1])
        return np.asarray(np.searchsorted(edges, labels), dtype=np.int64)
    return np.zeros(len(labels), dtype=np.int64)
