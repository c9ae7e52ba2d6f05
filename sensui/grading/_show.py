"""Values, small enough to read, in the words of one language."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from sensui.course import Lang

from .harness import Function, Opaque, Tensor

MOST_ELEMENTS = 12
MOST_LETTERS = 160
DIGITS = (6, 9, 12, 17)


def shown(value: Any, lang: Lang = Lang.EN, *, digits: int = DIGITS[0]) -> str:
    """Return a value in a few words: the numbers when there are few, else its shape."""
    if isinstance(value, Tensor):
        return shown(value.array, lang)
    if isinstance(value, Opaque):
        return _opaque(value, lang)
    if isinstance(value, Function):
        return value.name
    if isinstance(value, np.ndarray) and value.ndim:
        if value.size > MOST_ELEMENTS:
            return of_shape(value, lang)
        return np.array2string(value, precision=4, separator=", ", suppress_small=False).replace("\n", "")
    if isinstance(value, float | np.floating | np.ndarray):
        return f"{float(value):.{digits}g}" if np.isrealobj(value) else str(value)
    if isinstance(value, dict):
        return _cut("{" + ", ".join(f"{k!r}: {shown(v, lang)}" for k, v in value.items()) + "}")
    if isinstance(value, list | tuple):
        return _sequence(value, lang)
    if isinstance(value, np.generic):
        return str(value)
    return _cut(repr(value))


def shown_apart(one: Any, other: Any, lang: Lang) -> tuple[str, str]:
    """Return two values that differ, with as many digits as it takes to see that."""
    for digits in DIGITS:
        pair = shown(one, lang, digits=digits), shown(other, lang, digits=digits)
        if pair[0] != pair[1]:
            break
    return pair


def of_shape(array: np.ndarray, lang: Lang) -> str:
    """Return an array by its shape alone."""
    return f"形 {array.shape} の配列" if lang is Lang.JA else f"array of shape {array.shape}"


def spaced(text: str) -> str:
    """Return a value as it stands between Japanese words: a space where it begins or ends with another script."""
    before = "" if "\u3040" <= text[:1] <= "\u9fff" else " "
    after = "" if "\u3040" <= text[-1:] <= "\u9fff" else " "
    return f"{before}{text}{after}"


def call(name: str, arguments: Mapping[str, Any], lang: Lang = Lang.EN) -> str:
    """Return a call as one would write it, with large arrays given by shape."""
    return f"`{name}({', '.join(f'{k}={shown(v, lang)}' for k, v in arguments.items())})`"


def _opaque(value: Opaque, lang: Lang) -> str:
    if value.kind == "ellipsis":
        return "`...`"
    if value.kind == "ndarray":
        return value.text if lang is Lang.EN else f"{value.text.removeprefix('an array of ')} の配列"
    if value.kind == "function":
        return "関数" if lang is Lang.JA else "a function"
    return f"{value.kind} 型のオブジェクト" if lang is Lang.JA else f"an object of type {value.kind}"


def _sequence(value: "list[Any] | tuple[Any, ...]", lang: Lang) -> str:
    inner = ", ".join(shown(v, lang) for v in value[:MOST_ELEMENTS])
    inner += ", …" if len(value) > MOST_ELEMENTS else ""
    return _cut(f"[{inner}]" if isinstance(value, list) else f"({inner})")


def _cut(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else text[:MOST_LETTERS] + "…"
