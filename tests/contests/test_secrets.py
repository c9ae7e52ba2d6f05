"""What learners get, what stays with the judge, and what only one school knows."""

import csv
from pathlib import Path

import numpy as np
import pytest

from sensui.course import Form
from sensui.grading.contests import (
    BrokenContest,
    ContestData,
    group_split_demo,
    open_contest,
    starter_notebook,
    write_data,
)
from sensui.grading.contests._data import forget_contests
from sensui.grading.contests._split import public_part

from .conftest import SECRET, TINY, Made


def test_the_same_school_gets_the_same_data_again(made: Made):
    first = open_contest(made(), secret=SECRET)
    forget_contests()
    again = open_contest(made(), secret=SECRET)

    assert first is not again
    assert np.array_equal(first.inputs, again.inputs)
    assert np.array_equal(first._labels, again._labels)
    assert np.array_equal(first._is_public, again._is_public)
    assert first.digest == again.digest


def test_another_school_has_other_questions_and_the_same_training_data(made: Made):
    one, other = open_contest(made(), secret=SECRET), open_contest(made(), secret=b"another")

    assert np.array_equal(one.train.inputs, other.train.inputs)
    assert not np.array_equal(one.inputs, other.inputs)
    assert not np.array_equal(one._labels, other._labels)
    assert not np.array_equal(one._is_public, other._is_public)
    assert one.digest != other.digest


def test_who_reads_the_course_cannot_make_the_answers_of_a_school(made: Made):
    """Everything but the secret is known here: the path, the program, even which numbers the judge begins with."""
    school, reader = open_contest(made(), secret=SECRET), open_contest(made(), secret=b"")

    same = np.mean(np.asarray(school._labels) == np.asarray(reader._labels))

    assert same < 0.75  # of two classes, half agree by chance


def test_a_digest_and_a_representation_tell_nothing_of_the_answers(data: ContestData):
    assert SECRET.hex() not in data.digest
    assert "label" not in repr(data)
    assert "array" not in repr(data)


def test_what_changes_no_score_keeps_the_data_and_is_taken_up_at_once(made: Made):
    made()
    folder = made().folder
    toml = folder / "contest.toml"
    from sensui.course import read_contest

    first = open_contest(read_contest(folder), secret=SECRET)
    toml.write_text(toml.read_text().replace("max_mib = 0.25", "max_mib = 0.5"))
    again = open_contest(read_contest(folder), secret=SECRET)

    assert first.digest == again.digest
    assert 0.5 == again.contest.max_mib


@pytest.mark.parametrize("share", [0.2, 0.4, 0.5, 0.9])
def test_both_parts_have_their_share_of_every_class_and_no_group_in_common(share: float):
    chance = np.random.default_rng(0)
    groups = chance.permutation(np.repeat(np.arange(200), 3))
    labels = (groups * 7) % 5

    public = public_part(labels, groups, form=Form.LABEL, share=share, chance=np.random.default_rng(1))

    assert abs(public.mean() - share) < 0.01
    assert not set(groups[public]) & set(groups[~public])
    for label in range(5):
        assert abs(public[labels == label].mean() - share) < 0.03


def test_numbers_are_split_by_size():
    values = np.random.default_rng(0).exponential(1, 500)

    public = public_part(values, None, form=Form.NUMBER, share=0.4, chance=np.random.default_rng(1))

    assert 200 == public.sum()
    for quantile in (0.1, 0.5, 0.9):
        edge = np.quantile(values, quantile)
        assert abs(np.mean(values[public] < edge) - quantile) < 0.02


def test_the_downloaded_files_hold_no_answer(data: ContestData, tmp_path: Path):
    files = {file.name: file for file in write_data(data, tmp_path)}

    assert {"train.npz", "test.npz", "sample_submission.csv", "README.txt"} == set(files)
    train, test = np.load(files["train.npz"]), np.load(files["test.npz"])
    assert {"inputs", "labels", "groups"} == set(train)
    assert {"ids", "inputs"} == set(test)
    assert np.array_equal(np.arange(50), test["ids"])
    assert np.array_equal(data.inputs, test["inputs"])
    with files["sample_submission.csv"].open() as file:
        names, *rows = csv.reader(file)
    assert ["id", "label"] == names
    assert {str(int(np.bincount(train["labels"]).argmax()))} == {label for _, label in rows}


TEXTS = """
def train(rng):
    return {"inputs": ["ein Haus", 'mit "Garten", groß'], "labels": ["a house", "with a garden"]}

def test(rng):
    return {"inputs": ["noch ein Haus", "viele Gärten"], "labels": ["another house", "many gardens"]}
"""


def test_texts_are_given_as_csv(made: Made, tmp_path: Path):
    data = open_contest(made("bleu", data=TEXTS, more='tokenizer = "13a"'))

    files = write_data(data, tmp_path / "data")

    assert ["train.csv", "test.csv", "sample_submission.csv", "README.txt"] == [file.name for file in files]
    with files[0].open(encoding="utf-8", newline="") as file:
        assert {"input": 'mit "Garten", groß', "text": "with a garden"} == list(csv.DictReader(file))[1]
    assert "gardens" not in "".join(file.read_text(encoding="utf-8") for file in files)


BROKEN = {
    "return 1": "does not return a dict with `inputs`, `labels` and perhaps `groups`",
    'return {"inputs": [[1.0]], "labels": [0]}': "inputs are neither an array of numbers nor a list of texts",
    'return {"inputs": np.ones((3, 1)), "labels": [0, 1]}': "parts of different or no length: [2, 3]",
    'return {"inputs": np.ones((2, 1)), "labels": [0, 2]}': "labels are not whole numbers from 0 to 1",
    'return {"inputs": np.full((2, 1), np.nan), "labels": [0, 1]}': "an input is not finite",
    'return {"inputs": np.ones((2, 1)), "labels": [0, 1], "answers": []}': "does not return a dict",
    "return {}[0]": "`train` of data.py raises KeyError: 0.",
}


@pytest.mark.parametrize("body", BROKEN)
def test_data_that_are_none_are_their_authors_fault(made: Made, body: str):
    source = f"import numpy as np\n\n\ndef train(rng):\n    {body}\n\n\ndef test(rng):\n    {body}\n"

    with pytest.raises(BrokenContest) as caught:
        open_contest(made(data=source))

    assert BROKEN[body] in str(caught.value)


def test_a_split_that_looks_at_no_groups_flatters(made: Made):
    groups = """
import numpy as np

def things(count, rng):
    shown = np.repeat(np.arange(count), 3)
    names = rng.integers(0, 2, count)
    places = rng.normal(0.6 * names[:, None], 1, (count, 8))
    return {"inputs": places[shown] + rng.normal(0, 0.05, (3 * count, 8)), "labels": names[shown], "groups": shown}

def train(rng):
    return things(120, rng)

def test(rng):
    return things(120, rng)
"""
    shown = group_split_demo(open_contest(made(data=groups), secret=SECRET))

    assert shown
    assert (5, 120, 360) == (shown.folds, shown.groups, shown.examples)
    assert shown.at_random > 0.95
    assert shown.by_group < 0.8
    assert abs(shown.by_group - shown.honest) < 0.12


def test_without_groups_there_is_nothing_to_show(made: Made):
    plain = made().data_source.replace(', "groups": things', "")

    assert group_split_demo(open_contest(made(data=plain))) is None


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_starter_notebook_speaks_one_language_and_names_the_contest(made: Made, lang: str):
    notebook = starter_notebook(made(), lang)

    text = "\n".join(cell.source for cell in notebook.cells)
    assert ("ノートブック" in text or "データを読みこむ" in text) is (lang == "ja")
    assert "sensui contest submit submission.csv --contest made" in text
    assert "['id', 'label']" in text
    assert TINY.name == "tiny"
