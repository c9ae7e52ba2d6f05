"""What the pages of the contests say about their data is so."""

from pathlib import Path

import numpy as np
import pytest
from sklearn.datasets import load_digits

from sensui.course import Contest, FieldEntrant, read_contest
from sensui.grading.contests import ContestData, group_split_demo, open_contest

COURSES = Path(__file__).parents[2] / "courses"
DIGITS = COURSES / "foundations" / "deep" / "contests" / "digits"
PICTURES = COURSES / "improving" / "tuning" / "contests" / "pictures"


@pytest.fixture(scope="module")
def digits() -> ContestData:
    return open_contest(read_contest(DIGITS), secret=b"any school")


def nearest(known: np.ndarray, asked: np.ndarray) -> np.ndarray:
    def rows(pictures: np.ndarray) -> np.ndarray:
        flat = pictures.reshape(len(pictures), -1).astype(float)
        flat -= flat.mean(axis=1, keepdims=True)
        return flat / np.linalg.norm(flat, axis=1, keepdims=True)

    return np.argmax(rows(asked) @ rows(known).T, axis=1)


def test_the_digits_are_as_many_as_the_page_says(digits: ContestData):
    assert ((3000, 16, 16), (2100, 16, 16)) == (digits.train.inputs.shape, digits.inputs.shape)
    assert (840, 1260) == (digits.public_rows, digits.private_rows)
    assert 1000 == len(np.unique(digits.train.groups))


def test_looking_digits_up_is_worse_than_learning(digits: ContestData):
    known = load_digits()
    truth = np.asarray(digits._labels)
    dark_on_light = 1 - np.kron(known.images / 16, np.ones((2, 2)))

    looked_up = np.mean(known.target[nearest(dark_on_light, digits.inputs)] == truth)
    learnt = np.mean(digits.train.labels[nearest(digits.train.inputs, digits.inputs)] == truth)

    assert 0.6 < looked_up < learnt < 0.8


def test_a_random_split_of_the_digits_promises_what_the_test_does_not_keep(digits: ContestData):
    shown = group_split_demo(digits)

    assert shown
    assert (0.98, 0.62) == (round(shown.at_random, 2), round(shown.by_group, 2))
    assert abs(shown.honest - shown.by_group) < 0.05


def test_no_handwriting_of_the_test_is_behind_a_training_photo(digits: ContestData):
    first, _, other, _ = digits.names["halves"]()

    assert not {one.tobytes() for one in first} & {one.tobytes() for one in other}
    assert 1797 == len(first) + len(other)


def test_the_pictures_are_drawn_of_ten_kinds_alike():
    contest: Contest = read_contest(PICTURES)
    names: dict = {}
    exec(contest.data_source, names)

    drawn = names["pictures"](40, np.random.default_rng(0))

    assert ((40, 32, 32, 3), np.uint8) == (drawn["inputs"].shape, drawn["inputs"].dtype)
    assert [4] * 10 == np.bincount(drawn["labels"]).tolist()
    assert [one.en for one in contest.classes] == [thing.__name__ for thing in names["THINGS"]]
    assert len(contest.classes) == 10


@pytest.mark.real
@pytest.mark.parametrize("folder", [DIGITS, PICTURES], ids=lambda folder: folder.name)
def test_real_data_take_the_place_of_made_ones_where_they_are(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    from sensui.data import DataNotHere

    monkeypatch.setenv("SENSUI_DATA_FETCH", "no")
    try:
        data = open_contest(read_contest(folder), secret=b"any school", real=True)
    except DataNotHere:
        pytest.skip("the set is not here")

    assert data.is_real
    assert (10_000, 4000) == (data.rows, data.public_rows)
    assert group_split_demo(data) is None


@pytest.mark.torch
@pytest.mark.parametrize(
    "entrant",
    [one for one in read_contest(PICTURES).field if one.measured and "import torch" in one.source],
    ids=lambda entrant: entrant.id,
)
def test_a_program_that_is_too_slow_for_each_proof_learns_and_answers(entrant: FieldEntrant):
    """On few photos and a batch for each epoch; what it reaches on all of them was measured."""
    chance = np.random.default_rng(0)
    names: dict = {}
    exec(entrant.source, names)
    names["BATCH"] = 32

    names["fit"](chance.integers(0, 256, (32, 32, 32, 3), dtype=np.uint8), np.arange(32) % 10)
    said = names["predict"](chance.integers(0, 256, (7, 32, 32, 3), dtype=np.uint8))

    assert (7,) == said.shape
    assert set(said.tolist()) <= set(range(10))
