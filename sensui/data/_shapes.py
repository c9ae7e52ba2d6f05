"""The shapes in which data are handed out."""

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


class Words(NamedTuple):
    """The same words in both languages."""

    en: str
    ja: str

    def __str__(self) -> str:
        """Both, for whoever does not know who reads it."""
        return f"{self.en} | {self.ja}"


@dataclass(frozen=True, kw_only=True, eq=False)
class Pictures:
    """Pictures and their classes, in the order in which their makers gave them."""

    x_train: npt.NDArray[np.uint8]
    """(m, height, width) of grey ones, (m, height, width, 3) of coloured ones; 0 to 255"""
    y_train: npt.NDArray[np.int64]
    """(m,), the number of the class"""
    x_test: npt.NDArray[np.uint8]
    y_test: npt.NDArray[np.int64]
    classes: tuple[str, ...]
    note: Words | None = None
    """what is not as in the original; nothing when all of it is"""


def pictures(
    x_train: Array,
    y_train: Array,
    x_test: Array,
    y_test: Array,
    *,
    classes: tuple[str, ...],
    note: Words | None = None,
) -> Pictures:
    """The labels become (m,) int64, whatever they were kept as."""
    return Pictures(
        x_train=x_train,
        y_train=y_train.reshape(-1).astype(np.int64),
        x_test=x_test,
        y_test=y_test.reshape(-1).astype(np.int64),
        classes=classes,
        note=note,
    )
