"""Labs that are compared, or that stand for each other, draw the same pictures."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

COURSES = Path(__file__).parents[2] / "courses"
HANDS = COURSES / "improving" / "tuning" / "labs" / "hand-signs" / "data.py"


def test_the_deep_network_gets_the_pictures_of_the_single_neuron():
    neuron = COURSES / "foundations" / "neuron" / "labs" / "logistic-regression" / "data.py"
    deep = COURSES / "foundations" / "deep" / "labs" / "application" / "data.py"

    assert neuron.read_text(encoding="utf-8") == deep.read_text(encoding="utf-8")


def test_whoever_chooses_keras_reads_the_same_hands():
    keras = COURSES / "improving" / "tuning" / "labs" / "hand-signs-keras" / "data.py"

    assert HANDS.read_text(encoding="utf-8") == keras.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def hands() -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(HANDS.read_text(encoding="utf-8"), names)
    return names


def test_hands_are_the_same_for_the_same_seed_and_others_for_another(hands):
    first, again, other = (hands["drawn_signs"](seed, 120, 30, size=16) for seed in (1, 1, 2))

    assert all(np.array_equal(one, two) for one, two in zip(first, again, strict=True))
    assert not np.array_equal(first[0], other[0])
    assert [(120, 16, 16, 3), (120,), (30, 16, 16, 3), (30,)] == [part.shape for part in first]
    assert set(range(6)) == set(first[1].tolist())
    assert np.uint8 == first[0].dtype


def test_more_fingers_cover_more_of_the_picture(hands):
    """Drawn on the same sheets in the same room, a larger sign changes more pixels."""
    rng = np.random.default_rng
    fists = hands["drawings"](np.full(40, 0), 32, rng(3)).astype(float)
    changed = [
        np.mean(np.abs(hands["drawings"](np.full(40, sign), 32, rng(3)) - fists) > 20) for sign in (1, 2, 4, 5)
    ]

    assert sorted(changed) == changed
    assert changed[0] > 0.01
