"""The scores of checked predictions, and how they went on the public part."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from sensui.course import Form, Text

from ._data import ContestData
from ._examples import taken
from ._metrics import scored
from ._predictions import Predictions

QUARTERS = 4


@dataclass(frozen=True, kw_only=True)
class Part:
    """How an entry went on one kind of public examples."""

    name: Text
    examples: int
    score: float
    note: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Scores:
    """The score on both parts of the test data."""

    public: float
    private: float
    breakdown: tuple[Part, ...]
    """of the public part only"""


def score(data: ContestData, predictions: Predictions) -> Scores:
    """Score predictions on the public and on the private part."""
    public = data._is_public
    return Scores(
        public=score_at(data, predictions, public),
        private=score_at(data, predictions, ~public),
        breakdown=tuple(_breakdown(data, predictions)),
    )


def score_at(data: ContestData, predictions: Predictions, places: np.ndarray) -> float:
    """The score on the examples where the mask is true."""
    truth, found = taken(data._labels, places), taken(predictions.values, places)
    return scored(data.contest.metric, truth, found, tokenizer=data.contest.tokenizer)


def _breakdown(data: ContestData, predictions: Predictions) -> Iterator[Part]:
    match data.contest.metric.form:
        case Form.LABEL:
            yield from _labels(data, predictions)
        case Form.PROBABILITIES | Form.SCORE:
            yield from _chances(data, predictions)
        case Form.NUMBER:
            yield from _quarters(data, predictions, np.asarray(data._labels), _VALUES)
        case Form.TEXT:
            lengths = np.array([len(text) for text in data._labels], dtype=float)
            yield from _quarters(data, predictions, lengths, _LENGTHS)
        case Form.BOXES:
            yield from _boxes(data, predictions)


def _labels(data: ContestData, predictions: Predictions) -> Iterator[Part]:
    """Of each class the share that was found, and what it was most often taken for."""
    for number, name in enumerate(data.contest.classes):
        here = data._is_public & (data._labels == number)
        found = predictions.values[here]
        wrong = Counter(int(other) for other in found if other != number)
        note = None
        if wrong:
            other, times = wrong.most_common(1)[0]
            taken_for = data.contest.classes[other]
            note = Text(
                en=f"most often taken for {taken_for.en} ({times} of {len(found)})",
                ja=f"最も多い取り違えは {taken_for.ja} ({len(found)} 個のうち {times} 個)",
            )
        if len(found):
            yield Part(name=name, examples=len(found), score=float(np.mean(found == number)), note=note)


def _chances(data: ContestData, predictions: Predictions) -> Iterator[Part]:
    """Of each class what its examples were given: the probability of that class, or the number."""
    for number, name in enumerate(data.contest.classes):
        here = data._is_public & (data._labels == number)
        found = predictions.values[here]
        given = found[:, number] if found.ndim == 2 else found
        if len(found):
            yield Part(name=name, examples=len(found), score=float(np.mean(given)))


_VALUES = Text(
    en="true values, quarter {number} from below", ja="正解の値が小さい方から {number} 番目の四分の一"
)
_LENGTHS = Text(en="texts, quarter {number} from the shortest", ja="短い方から {number} 番目の四分の一の文")


def _quarters(data: ContestData, predictions: Predictions, by: np.ndarray, words: Text) -> Iterator[Part]:
    """The score of each quarter of the public part, from the smallest to the largest."""
    public = np.flatnonzero(data._is_public)
    order = public[np.argsort(by[public], kind="stable")]
    for number, places in enumerate(np.array_split(order, QUARTERS), start=1):
        if not len(places):
            continue
        here = np.zeros(data.rows, dtype=bool)
        here[places] = True
        name = Text(en=words.en.format(number=number), ja=words.ja.format(number=number))
        yield Part(name=name, examples=len(places), score=score_at(data, predictions, here))


def _boxes(data: ContestData, predictions: Predictions) -> Iterator[Part]:
    """The average precision of each class."""
    truth, found = taken(data._labels, data._is_public), taken(predictions.values, data._is_public)
    for number, name in enumerate(data.contest.classes):
        right = [tuple(box for box in boxes if box.label == number) for boxes in truth]
        count = sum(map(len, right))
        if count:
            value = scored(data.contest.metric, right, found)
            yield Part(name=name, examples=count, score=value)
