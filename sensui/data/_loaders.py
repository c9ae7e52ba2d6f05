"""One function for each set."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

import numpy as np

from ._errors import DataDamaged, DataError, say_it_in_one_sentence
from ._readers import cifar, idx, idx_digest, jpegs, must_be_whole
from ._sets import SETS
from ._shapes import Array, Pictures, Words, pictures
from ._where import Found, find

Given = ParamSpec("Given")
Loaded = TypeVar("Loaded")

DIGITS = tuple("0123456789")
CLOTHES = (
    *("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat"),
    *("Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"),
)
THINGS = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")

_PART = Words(
    en="only a part of Fashion-MNIST: {train:,} to train and {test:,} to test",
    ja="Fashion-MNIST の一部だけです (訓練用 {train:,} 枚、テスト用 {test:,} 枚)",
)
_JPEG = Words(
    en="CIFAR-10 as JPEG files, not its original: a strong network may lose a point or two",
    ja="CIFAR-10 を JPEG にしたもので、原データではありません。強いネットワークでは 1、2 ポイント低く出ることがあります",
)
_MNIST_DIGESTS = (
    "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
)
"""of its four files when they are not compressed: whatever keeps the values, they can be told"""


def _in_one_sentence(load: Callable[Given, Loaded]) -> Callable[Given, Loaded]:
    @functools.wraps(load)
    def loaded(*arguments: Given.args, **named: Given.kwargs) -> Loaded:
        try:
            return load(*arguments, **named)
        except DataError as error:
            say_it_in_one_sentence()
            raise error from None

    return loaded


@_in_one_sentence
def mnist() -> Pictures:
    """MNIST: (60000, 28, 28) and (60000,) to train, 10,000 to test. Raises DataError."""
    here = _found("mnist")
    if here.is_original:
        return pictures(*map(idx, here.files), classes=DIGITS)
    (file,) = here.files
    four = _four(file)
    if tuple(map(idx_digest, four)) != _MNIST_DIGESTS:
        raise DataDamaged(file, "mnist")
    return pictures(*four, classes=DIGITS)


@_in_one_sentence
def fashion_mnist() -> Pictures:
    """Fashion-MNIST: (60000, 28, 28) and (60000,) to train, 10,000 to test. Raises DataError."""
    here = _found("fashion_mnist")
    if here.is_original:
        return pictures(*map(idx, here.files), classes=CLOTHES)
    four = _four(here.files[0])
    counts = {"train": len(four[0]), "test": len(four[2])}
    return pictures(*four, classes=CLOTHES, note=Words(*(words.format(**counts) for words in _PART)))


@_in_one_sentence
def cifar10() -> Pictures:
    """CIFAR-10: (50000, 32, 32, 3) and (50000,) to train, 10,000 to test. Raises DataError."""
    here = _found("cifar10")
    if here.is_original:
        return pictures(*cifar(here.files[0]), classes=THINGS)
    train, test = here.files
    return pictures(*jpegs(train), *jpegs(test), classes=THINGS, note=_JPEG)


@_in_one_sentence
def tinyshakespeare() -> str:
    """The plays as one text. Raises DataError."""
    return _found("tinyshakespeare").files[0].read_text(encoding="utf-8")


def _found(name: str) -> Found:
    wanted = SETS[name]
    here = find(wanted)
    if here.is_original:
        must_be_whole(wanted, here)
    return here


def _four(file: Path) -> tuple[Array, Array, Array, Array]:
    with np.load(file) as kept:
        return kept["x_train"], kept["y_train"], kept["x_test"], kept["y_test"]
