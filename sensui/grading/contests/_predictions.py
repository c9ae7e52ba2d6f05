"""Predictions that have been checked: one for each test example, in the order of the ids."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from sensui.course import Form

from ._boxes import MOST, boxes_of
from ._data import ContestData
from ._words import quoted, refused

SUM_TOLERANCE = 1e-3
LONGEST_TEXT = 10_000
Cell = str | int | float | bool | None


@dataclass(frozen=True, kw_only=True, eq=False)
class Predictions:
    """What an entry says about every test example."""

    values: Any = field(repr=False)
    """an array, or a tuple of texts or boxes"""

    def __len__(self) -> int:
        return len(self.values)


def predictions_of(data: ContestData, rows: Sequence[Sequence[Cell]], places: Sequence[int]) -> Predictions:
    """The cells of each test example as predictions; `places` are the rows that a refusal names. Raises EntryRefused."""
    form, classes = data.contest.metric.form, len(data.contest.classes)
    read = _READERS[form]
    values = [read(cells, classes, place) for cells, place in zip(rows, places, strict=True)]
    if form in (Form.TEXT, Form.BOXES):
        return Predictions(values=tuple(values))
    return Predictions(values=np.array(values, dtype=np.int64 if form is Form.LABEL else np.float64))


def whole_number(cell: Cell) -> int | None:
    """The whole number that a cell holds, as `3` or `3.0`; None where it holds another thing."""
    number = a_number(cell)
    return int(number) if number is not None and math.isfinite(number) and number == int(number) else None


def a_number(cell: Cell) -> float | None:
    """The number that a cell holds, NaN and infinity included; None where it holds another thing."""
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, str) and ("_" in cell or not cell.strip()):
        return None
    try:
        return float(cell)
    except (ValueError, OverflowError):
        return None


def _finite(cell: Cell, place: int) -> float:
    number = a_number(cell)
    if cell is None or (isinstance(cell, str) and not cell.strip()):
        raise refused(
            "the prediction is empty, expected a number. Fill it in.",
            "予測が空です。数を書いてください。",
            row=place,
        )
    if number is None:
        raise refused(
            "{found} is not a number. Write one such as 0.25.",
            "{found} は数ではありません。0.25 のような数を書いてください。",
            row=place,
            found=quoted(cell),
        )
    if not math.isfinite(number):
        raise refused(
            "the prediction is {found}, expected a finite number. Look for a division by zero or a missing value.",
            "予測が {found} です。有限の数にしてください。0 での割り算や欠損値がないか確かめましょう。",
            row=place,
            found="NaN" if math.isnan(number) else "infinite",
        )
    return number


def _label(cells: Sequence[Cell], classes: int, place: int) -> int:
    number = _finite(cells[0], place)
    if number != int(number) or not 0 <= number < classes:
        raise refused(
            "the class is {found}, expected a whole number from 0 to {last}.",
            "クラスが {found} です。0 から {last} までの整数を書いてください。",
            row=place,
            found=cells[0],
            last=classes - 1,
        )
    return int(number)


def _probabilities(cells: Sequence[Cell], classes: int, place: int) -> list[float]:
    chances = [_finite(cell, place) for cell in cells]
    for chance in chances:
        if not -1e-9 <= chance <= 1 + 1e-9:
            raise refused(
                "a probability is {found}, expected one from 0 to 1.",
                "確率が {found} です。0 から 1 までにしてください。",
                row=place,
                found=f"{chance:g}",
            )
    total = math.fsum(chances)
    if abs(total - 1) > SUM_TOLERANCE:
        raise refused(
            "the probabilities sum to {found}, expected 1. Divide each by their sum.",
            "確率の合計が {found} です。1 になるように、それぞれを合計で割ってください。",
            row=place,
            found=f"{total:.4g}",
        )
    return [min(max(chance, 0.0), 1.0) / total for chance in chances]


def _number(cells: Sequence[Cell], classes: int, place: int) -> float:
    return _finite(cells[0], place)


def _text(cells: Sequence[Cell], classes: int, place: int) -> str:
    cell = cells[0]
    if not isinstance(cell, str):
        raise refused("the prediction is no text.", "予測が文字列ではありません。", row=place)
    if len(cell) > LONGEST_TEXT:
        raise refused(
            "the text has {found} letters, expected at most {most}.",
            "文字列が {found} 文字あります。{most} 文字以内にしてください。",
            row=place,
            found=len(cell),
            most=LONGEST_TEXT,
        )
    return cell


def _boxes(cells: Sequence[Cell], classes: int, place: int) -> Any:
    try:
        boxes = boxes_of(str(cells[0] or ""))
    except ValueError:
        boxes = None
    if boxes is None or any(not 0 <= box.label < classes for box in boxes):
        raise refused(
            "the boxes cannot be read, expected `class sure x y width height`, semicolons between, at most {most}.",
            "枠を読み取れません。`クラス 確信度 x y 幅 高さ` をセミコロンで区切り、{most} 個以内で書いてください。",
            row=place,
            most=MOST,
        )
    return boxes


_READERS: dict[Form, Callable[[Sequence[Cell], int, int], Any]] = {
    Form.LABEL: _label,
    Form.PROBABILITIES: _probabilities,
    Form.SCORE: _number,
    Form.NUMBER: _number,
    Form.TEXT: _text,
    Form.BOXES: _boxes,
    Form.ACTIONS: _number,
}
