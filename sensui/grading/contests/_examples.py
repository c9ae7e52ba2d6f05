"""What data.py gives: inputs, labels and perhaps groups, checked before anything is made of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from sensui.course import Contest, Form

from ._boxes import Boxes, boxes_of
from ._errors import BrokenContest

KEYS = ("inputs", "labels", "groups")


@dataclass(frozen=True, kw_only=True, eq=False)
class Examples:
    """Inputs and labels side by side; groups where some examples show the same thing."""

    inputs: Any
    """an array with one example per row, or a tuple of texts"""
    labels: Any
    """an array of numbers, or a tuple of texts or boxes"""
    groups: np.ndarray | None

    def __len__(self) -> int:
        return len(self.inputs)

    def at(self, places: np.ndarray) -> "Examples":
        """The examples at these places, in this order."""
        return Examples(
            inputs=taken(self.inputs, places),
            labels=taken(self.labels, places),
            groups=None if self.groups is None else self.groups[places],
        )


def taken(values: Any, places: np.ndarray) -> Any:
    """The values at these places, or where a mask is true."""
    if isinstance(values, np.ndarray):
        return values[places]
    chosen = np.flatnonzero(places) if places.dtype == bool else places
    return tuple(values[place] for place in chosen)


def examples_of(contest: Contest, said: object, what: str) -> Examples:
    """What a function of data.py returned. Raises BrokenContest."""

    def broken(why: str) -> BrokenContest:
        return BrokenContest(contest.path, f"`{what}` of data.py {why}.")

    if not isinstance(said, Mapping) or not {"inputs", "labels"} <= set(said) <= set(KEYS):
        raise broken("does not return a dict with `inputs`, `labels` and perhaps `groups`")
    try:
        inputs = _inputs(said["inputs"])
        labels = _labels(said["labels"], contest.metric.form, len(contest.classes))
    except (ValueError, TypeError, AttributeError) as error:
        raise broken(f"returns what it must not: {error}") from error
    groups = None if said.get("groups") is None else np.asarray(said["groups"])
    lengths = {len(inputs), len(labels), len(groups) if groups is not None else len(inputs)}
    if len(lengths) > 1 or not len(inputs):
        raise broken(f"returns parts of different or no length: {sorted(lengths)}")
    return Examples(inputs=inputs, labels=labels, groups=groups)


def _inputs(said: Any) -> Any:
    if isinstance(said, np.ndarray) and said.dtype.kind in "biuf" and said.ndim:
        if not np.all(np.isfinite(said)):
            raise ValueError("an input is not finite")
        return said
    if isinstance(said, Sequence) and all(isinstance(one, str) for one in said):
        return tuple(said)
    raise ValueError("inputs are neither an array of numbers nor a list of texts")


def _labels(said: Any, form: Form, classes: int) -> Any:
    if form is Form.TEXT:
        if not all(isinstance(one, str) for one in said):
            raise ValueError("a label is no text")
        return tuple(said)
    if form is Form.BOXES:
        return tuple(_true_boxes(one, classes) for one in said)
    labels = np.asarray(said)
    if labels.ndim != 1:
        raise ValueError(f"labels have the shape {labels.shape}")
    if form is Form.NUMBER:
        labels = labels.astype(float)
        if not np.all(np.isfinite(labels)):
            raise ValueError("a label is not finite")
        return labels
    if labels.dtype.kind not in "iu" or not np.all((labels >= 0) & (labels < classes)):
        raise ValueError(f"labels are not whole numbers from 0 to {classes - 1}")
    return labels.astype(np.int64)


def _true_boxes(text: str, classes: int) -> Boxes:
    boxes = boxes_of(text)
    if any(not 0 <= box.label < classes for box in boxes):
        raise ValueError(f"a box has a class that is not from 0 to {classes - 1}")
    return boxes
