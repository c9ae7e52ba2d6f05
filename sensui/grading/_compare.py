"""Is what came what was expected? And if not, where is the first place that differs?

Values are compared by tolerance, never by digits, and forms that mean the same are the same: a Python number and a
0-d array, a tuple and a list, float32 and float64. What would break the next line of a learner's notebook is a
difference: a shape, a list where an array belongs, a boolean where a number belongs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np

from .harness import Opaque, Tensor

RTOL, ATOL = 1e-5, 1e-8
ROUNDING = 1e-12
SINGLE_RTOL, SINGLE_ATOL = 1e-4, 1e-5
"""for results that were computed in float32, which carries about seven digits"""


class Sort(StrEnum):
    """In what way two values differ first."""

    TYPE = "type"
    SHAPE = "shape"
    LENGTH = "length"
    KEYS = "keys"
    VALUE = "value"
    NOT_FINITE = "not finite"


@dataclass(frozen=True, kw_only=True, eq=False)
class Difference:
    """The first place where a value is not what was expected."""

    sort: Sort
    path: str
    """where it is, in the learner's words: `grads["dw"]`; empty for the whole result"""
    got: Any
    want: Any
    index: tuple[int, ...] = ()
    """the first element that differs, for arrays"""
    right: int = 0
    """how many elements do not differ, for arrays"""


def first_difference(
    got: Any,
    want: Any,
    *,
    names: tuple[str, ...] = (),
    path: str = "",
    rtol: float = RTOL,
    atol: float = ATOL,
) -> Difference | None:
    """Return where `got` first differs from `want`, or None; `names` are those of a tuple's members."""
    if isinstance(want, dict):
        return _in_dict(got, want, path=path, rtol=rtol, atol=atol)
    if isinstance(want, list | tuple):
        return _in_sequence(got, want, names=names, path=path, rtol=rtol, atol=atol)
    if isinstance(want, Tensor):
        if not isinstance(got, Tensor):
            return Difference(sort=Sort.TYPE, path=path, got=got, want=want)
        return _in_array(got.array, want.array, path=path, rtol=rtol, atol=atol)
    if _is_numeric(want):
        if not _is_numeric(got) or (np.ndim(want) > 0 and not isinstance(got, np.ndarray)):
            return Difference(sort=Sort.TYPE, path=path, got=got, want=want)
        return _in_array(np.asarray(got), np.asarray(want), path=path, rtol=rtol, atol=atol)
    if isinstance(want, Opaque):
        same = isinstance(got, Opaque) and got.kind == want.kind
        return None if same else Difference(sort=Sort.TYPE, path=path, got=got, want=want)
    if type(got) is not type(want):
        return Difference(sort=Sort.TYPE, path=path, got=got, want=want)
    return None if got == want else Difference(sort=Sort.VALUE, path=path, got=got, want=want)


def alike(a: Any, b: Any) -> bool:
    """Whether two values are the same up to rounding, each counted as the other's expectation.

    No number is small enough to be taken for 0: what is said of a 0 need not be true of 1e-9.
    """
    return first_difference(a, b, atol=ROUNDING) is None and first_difference(b, a, atol=ROUNDING) is None


def leaves(value: Any, *, names: tuple[str, ...] = (), path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield each part of a result with its path: ('grads["dw"]', array), …"""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, path=f"{path}[{_quoted(key)}]")
    elif isinstance(value, list | tuple) and not _all_numbers(value):
        for place, part in enumerate(value):
            yield from leaves(part, path=_member(path, place, names))
    else:
        yield path, value


def _in_dict(got: Any, want: dict[Any, Any], *, path: str, rtol: float, atol: float) -> Difference | None:
    if not isinstance(got, dict):
        return Difference(sort=Sort.TYPE, path=path, got=got, want=want)
    if any(key not in got for key in want):
        return Difference(sort=Sort.KEYS, path=path, got=list(got), want=list(want))
    for key, part in want.items():
        place = f"{path}[{_quoted(key)}]"
        found = first_difference(got[key], part, path=place, rtol=rtol, atol=atol)
        if found:
            return found
    return None


def _in_sequence(
    got: Any, want: Any, *, names: tuple[str, ...], path: str, rtol: float, atol: float
) -> Difference | None:
    if isinstance(got, np.ndarray) and _all_numbers(want) and got.ndim == 1:
        got = list(got)
    if not isinstance(got, list | tuple):
        return Difference(sort=Sort.TYPE, path=path, got=got, want=want)
    if len(got) != len(want):
        return Difference(sort=Sort.LENGTH, path=path, got=got, want=want)
    for place, (mine, theirs) in enumerate(zip(got, want, strict=True)):
        where = _member(path, place, names)
        found = first_difference(mine, theirs, path=where, rtol=rtol, atol=atol)
        if found:
            return found
    return None


def _in_array(got: np.ndarray, want: np.ndarray, *, path: str, rtol: float, atol: float) -> Difference | None:
    if (got.dtype.kind == "b") != (want.dtype.kind == "b"):
        return Difference(sort=Sort.TYPE, path=path, got=got, want=want)
    if got.shape != want.shape:
        return Difference(sort=Sort.SHAPE, path=path, got=got, want=want)
    if got.dtype.itemsize <= 4 and got.dtype.kind == "f":
        rtol, atol = max(rtol, SINGLE_RTOL), max(atol, SINGLE_ATOL)
    with np.errstate(all="ignore"):
        if got.dtype.kind == want.dtype.kind == "f" and _is_near(got, want, rtol=rtol, atol=atol):
            return None
        wrong = ~np.isclose(got, want, rtol=rtol, atol=atol, equal_nan=True)
    if not wrong.any():
        return None
    index = tuple(int(i) for i in np.argwhere(wrong)[0]) if wrong.ndim else ()
    lost = not np.isfinite(got[index]) and np.isfinite(want[index])
    return Difference(
        sort=Sort.NOT_FINITE if lost else Sort.VALUE,
        path=path,
        got=got,
        want=want,
        index=index,
        right=int((~wrong).sum()),
    )


def _is_near(got: np.ndarray, want: np.ndarray, *, rtol: float, atol: float) -> bool:
    """Whether all is finite and close: what `np.isclose` says too, at four times the price."""
    return bool((np.abs(got - want) <= atol + rtol * np.abs(want)).all() and np.isfinite(want).all())


def _is_numeric(value: Any) -> bool:
    return isinstance(value, bool | int | float | complex | np.ndarray | np.generic)


def _all_numbers(value: Any) -> bool:
    return all(isinstance(part, bool | int | float | complex | np.generic) for part in value)


def _member(path: str, place: int, names: tuple[str, ...]) -> str:
    if not path and place < len(names):
        return names[place]
    return f"{path}[{place}]"


def _quoted(key: Any) -> str:
    return f'"{key}"' if isinstance(key, str) else repr(key)
