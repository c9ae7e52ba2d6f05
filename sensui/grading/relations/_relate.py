"""Find the first relation that holds."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from sensui.course import Text

from .._compare import Difference, Sort
from ..harness import Opaque, Tensor
from . import _shape, _value
from ._seen import Seen


def relation_of(
    difference: Difference, *, arguments: Mapping[str, Any], parts: Mapping[str, Any]
) -> Text | None:
    """Return what can truly be said about how a result differs, or None.

    `arguments` are those of the call by name; `parts` are all parts of the expected result by path.
    """
    name = difference.path
    got, want = _plain(difference.got), _plain(difference.want)
    match difference.sort:
        case Sort.TYPE:
            return _shape.other_type(name, got, want)
        case Sort.LENGTH:
            return _shape.other_length(name, got, want)
        case Sort.KEYS:
            return _shape.missing_keys(name, got, want)
        case Sort.NOT_FINITE:
            return _value.not_finite(name, np.asarray(got), difference.index)
        case Sort.SHAPE:
            seen = Seen(
                name=name, got=np.asarray(got), want=np.asarray(want), arguments=arguments, parts=parts
            )
            return next((text for relation in _shape.RELATIONS if (text := relation(seen))), None)
        case Sort.VALUE if _numeric(got) and _numeric(want):
            seen = Seen(
                name=name, got=np.asarray(got), want=np.asarray(want), arguments=arguments, parts=parts
            )
            with np.errstate(all="ignore"):
                return next((text for relation in _value.RELATIONS if (text := relation(seen))), None)
    return None


def _plain(value: Any) -> Any:
    return value.array if isinstance(value, Tensor) else value


def _numeric(value: Any) -> bool:
    return not isinstance(value, Opaque) and np.asarray(value).dtype.kind in "iuf"
