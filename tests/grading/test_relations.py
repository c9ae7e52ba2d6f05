"""Relations are said where they hold, and only there."""

import numpy as np
import pytest

from sensui.grading._compare import alike, first_difference
from sensui.grading.harness import Opaque
from sensui.grading.relations import relation_of

X = np.arange(28.0).reshape(4, 7) / 3 + 1
ROW = X.mean(axis=0, keepdims=True)

SAID = {
    "transposed": (X.T, X),
    "the reverse of": (np.ones((7, 4)), X),
    "an axis of length 1 is lost": (ROW.ravel(), ROW),
    "Where does the extra axis come from": (ROW, ROW.ravel()),
    "Over which axis is it summed": (X.sum(axis=1, keepdims=True), ROW),
    "the right numbers in shape": (np.arange(20).reshape(5, 4), np.arange(20).reshape(10, 2)),
    "broadcasting stretched": (ROW - ROW.T, ROW),
    "still has the shape": (2 * X, ROW),
    "expected a single number": (ROW, 3.0),
    "is a single number, expected shape": (np.array(3.0), ROW),
    "opposite sign": (-X, X),
    "zero everywhere": (0 * X, X),
    "is the argument `X`": (X, X + np.eye(4, 7)),
    "7 times too large": (X.sum(axis=1), X.mean(axis=1)),
    "4 times too small": (ROW, X.sum(axis=0, keepdims=True)),
    "base 2": (np.log2(X), np.log(X)),
    "base 10": (np.log10(X), np.log(X)),
    "2 times what it should be": (2 * X, X),
    "100 times what it should be": (np.array(94.0), np.array(0.94)),
    "1/3 of what it should be": (X / 3, X),
    "rounded to 2 decimals": (np.round(X, 2), X),
    "rounded to whole numbers": (np.round(X), X),
    "Is there a `//`": ((X / 99).astype(int), X / 99),
    "zero. Is it still what it began as": (0.0, 0.3),
    "is an array of float128": (Opaque("ndarray", "an array of float128"), X),
    "one minus": (1 - X / 99, X / 99),
    "off by +3 everywhere": (X + 3, X),
    "off by +1 everywhere": (np.ones((4, 1)), np.zeros((4, 1))),
    "off by +1. What is added": (8, 7),
    "Which one is missing?": ((1, 2), (1, 2, 3)),
    "reverse order along axis 1": (X[:, ::-1] ** 2, X**2),
    "one place too late": (np.array([9.0, 1.5, 2, 4]), np.array([1.5, 2, 4, 8])),
    "in other places": (np.roll(X**2, 2, axis=0), X**2),
    "without the decimals": (np.floor(X), X),
    "square of": (X**2, X),
    "square root of": (np.sqrt(X), X),
    "with a value behind it": (None, X),
    "holds True and False, expected numbers": (X > 2, X),
    "holds numbers, expected True and False": (X, X > 2),
    "is a list, expected an array": (X.tolist(), X),
    "is nan": (np.where(X > 5, np.nan, X), X),
    "has 2 entries, expected 3": ([1.0, 2.0], [1.0, 2.0, 3.0]),
    "the last of 3": ([3.0], [1.0, 2.0, 3.0]),
}
UNSAID = {
    "a count that is a multiple by chance": (209, 11),
    "one number that is whole by chance": (8, 7.8),
    "a boolean that differs": (True, False),
    "numbers that have nothing in common": (np.sin(X), np.cos(3 * X)),
    "another size altogether": (np.arange(5.0), np.arange(11.0)),
}


def relation(got: object, want: object) -> str:
    difference = first_difference(got, want)
    assert difference
    text = relation_of(difference, arguments={"X": X}, parts={})
    return text.en if text else ""


@pytest.mark.parametrize("phrase", SAID)
def test_a_relation_that_holds_is_said(phrase: str) -> None:
    assert phrase in relation(*SAID[phrase])


@pytest.mark.parametrize("what", UNSAID)
def test_nothing_is_said_of(what: str) -> None:
    assert relation(*UNSAID[what]) == ""


def test_a_tiny_number_is_not_taken_for_zero() -> None:
    assert not alike(3e-9, 0.0)
    assert alike(0.1 + 0.2, 0.3)


def test_a_result_without_a_name_has_no_space_before_its_particle() -> None:
    difference = first_difference(-X, X)
    assert difference

    said = relation_of(difference, arguments={}, parts={})

    assert said
    assert said.ja.startswith("結果の符号")
