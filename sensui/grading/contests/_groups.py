"""What leaks when examples that show the same thing lie on both sides of a split: measured, not told."""

from dataclasses import dataclass

import numpy as np

from sensui.course import Form

from ._data import ContestData
from ._metrics import scored
from ._predictions import Predictions
from ._score import score_at

FOLDS = 5
SEED = 1


@dataclass(frozen=True, kw_only=True)
class GroupSplit:
    """A nearest-neighbour entrant, judged by two ways to split the training data, and by the test."""

    at_random: float
    """in cross-validation that looks at no group"""
    by_group: float
    """in cross-validation that keeps each group together"""
    honest: float
    """on the public part of the test data, whose groups nobody has seen"""
    folds: int
    groups: int
    examples: int


def group_split_demo(data: ContestData) -> GroupSplit | None:
    """Both ways to split and what came of them; None where examples are no groups of classes."""
    train = data.train
    if (
        train.groups is None
        or data.is_real
        or data.contest.metric.form is not Form.LABEL
        or isinstance(train.inputs, tuple)
    ):
        return None
    inputs, labels = _flat(train.inputs), np.asarray(train.labels)
    members = np.unique(train.groups, return_inverse=True)[1].ravel()
    chance = np.random.default_rng(SEED)
    at_random = chance.permutation(len(labels)) % FOLDS
    by_group = (chance.permutation(members.max() + 1) % FOLDS)[members]
    found = Predictions(values=labels[_nearest(inputs, _flat(data.inputs))])
    return GroupSplit(
        at_random=_validated(data, inputs, labels, at_random),
        by_group=_validated(data, inputs, labels, by_group),
        honest=score_at(data, found, data._is_public),
        folds=FOLDS,
        groups=int(members.max() + 1),
        examples=len(labels),
    )


def _flat(inputs: np.ndarray) -> np.ndarray:
    return inputs.reshape(len(inputs), -1).astype(np.float32)


def _nearest(known: np.ndarray, asked: np.ndarray) -> np.ndarray:
    """The place of the nearest known row, for each row that is asked for."""
    # the square of what is asked is the same for all who are known, so it decides nothing
    return np.asarray(np.argmin((known**2).sum(axis=1) - 2 * asked @ known.T, axis=1))


def _validated(data: ContestData, inputs: np.ndarray, labels: np.ndarray, folds: np.ndarray) -> float:
    found = np.empty_like(labels)
    for fold in range(FOLDS):
        known, asked = folds != fold, folds == fold
        found[asked] = labels[known][_nearest(inputs[known], inputs[asked])]
    return scored(data.contest.metric, labels, found)
