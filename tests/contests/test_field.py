"""The standing field is run as a learner's programs are, and its scores are kept by what they depend on."""

from pathlib import Path

import pytest

from sensui.course import read_contest
from sensui.grading import proof
from sensui.grading.contests import BrokenContest, field_scores, open_contest
from sensui.sandbox import FakeSandbox, RunLost, Sandbox

from .conftest import SECRET, TINY, Made

pytestmark = pytest.mark.sandbox
NOBODY = FakeSandbox(RunLost("numpy", reason="nobody may run here."))


def test_every_program_of_the_field_has_its_scores(sandbox: Sandbox):
    data = open_contest(read_contest(TINY), secret=SECRET)

    majority, nearest = field_scores(data, sandbox)

    assert ("majority", "nearest") == (majority.entrant.id, nearest.entrant.id)
    assert majority.public < 0.8 < nearest.public
    assert not nearest.is_measured


def test_what_was_kept_is_not_run_again(sandbox: Sandbox, tmp_path: Path):
    data = open_contest(read_contest(TINY), secret=SECRET)

    first = field_scores(data, sandbox, keep=tmp_path / "field")
    again = field_scores(data, NOBODY, keep=tmp_path / "field")

    assert first == again
    assert [f"{data.digest}.json"] == [file.name for file in (tmp_path / "field").iterdir()]


def test_a_spoilt_file_is_made_again(sandbox: Sandbox, tmp_path: Path):
    data = open_contest(read_contest(TINY), secret=SECRET)
    (tmp_path / f"{data.digest}.json").write_text('{"format": 1, "field": {"majority": [1]}}')

    assert 2 == len(field_scores(data, sandbox, keep=tmp_path))
    assert field_scores(data, NOBODY, keep=tmp_path)


def test_scores_of_another_program_are_not_taken_for_its_own(made: Made):
    one = open_contest(made(), secret=SECRET)
    other = open_contest(made(field="def predict(inputs):\n    return [1] * len(inputs)\n"), secret=SECRET)

    assert one.digest != other.digest


def test_a_program_of_the_field_that_fails_is_its_authors_fault(made: Made, sandbox: Sandbox):
    data = open_contest(made(field="def predict(inputs):\n    return inputs[0] / nothing\n"))

    with pytest.raises(BrokenContest, match=r"one\.py is refused: Row 2: the program raised NameError"):
        field_scores(data, sandbox)


def failures(folder: Path) -> list[str]:
    return [one.says for one in proof.prove([folder], jobs=0).failures]


@pytest.fixture
def tiny(made: Made, tmp_path: Path) -> Path:
    """A contest to be spoilt: the tiny one, alone in a folder."""
    folder = made().folder
    for name in ("contest.toml", "data.py", "field/majority.py", "field/nearest.py"):
        (folder / name).write_text((TINY / name).read_text())
    (folder / "field" / "one.py").unlink()
    for lang, title in (("en", "A score that is too good"), ("ja", "良すぎるスコア")):
        page = folder / f"contest.{lang}.md"
        page.write_text(page.read_text() + f"\n## {title} {{#leakage}}\n\n{title}.\n")
    return folder


def test_a_contest_that_is_right_holds_and_shows_its_field(tiny: Path):
    found = proof.prove([tiny], jobs=0)

    assert () == found.failures
    assert [["majority", "nearest"]] == [[e.entrant for e in one.entrants] for one in found.contests]
    assert "accuracy" == found.to_json()["contests"][0]["metric"]


SPOILT = {
    "a score that is not reached": (
        "contest.toml",
        "reaches = 0.8",
        "reaches = 1.01",
        "expected 1.01 as contest.toml says",
    ),
    "an order that does not hold": (
        "field/nearest.py",
        "np.argmin",
        "np.argmax",
        "expected 0.8 as contest.toml says",
    ),
    "data that are drawn afresh": ("data.py", "rng.normal", "np.random.default_rng().normal", "when it is asked again"),
    "answers that everybody can make": (
        "data.py",
        "return points(50, rng)",
        "return {**points(50, np.random.default_rng(1)), 'labels': np.arange(50) * 0, 'groups': np.arange(50)}",
        "the answers are the same at another school",
    ),
    "questions that were learnt": (
        "data.py",
        "return points(60, rng)",
        "return points(60, np.random.default_rng(1))\n\n\ntest = train",
        "inputs of the test are among the training data",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", SPOILT)
def test_a_contest_that_is_not_what_it_says_is_found_out(tiny: Path, case: str):
    name, old, new, says = SPOILT[case]
    text = (tiny / name).read_text()
    assert old in text
    if case == "questions that were learnt":
        text = text.split("def test(rng)")[0]
    (tiny / name).write_text(text.replace(old, new))

    assert any(says in said for said in failures(tiny))


def test_a_field_in_the_wrong_order_is_found_out(tiny: Path):
    toml = tiny / "contest.toml"
    head, majority, nearest = toml.read_text().split("[[entrant]]")
    toml.write_text("[[entrant]]".join([head, nearest + "\n", majority]))

    assert any("less than nearest before it" in said for said in failures(tiny))


def test_groups_need_a_page_about_leakage(tiny: Path):
    for lang in ("en", "ja"):
        page = tiny / f"contest.{lang}.md"
        page.write_text(page.read_text().split("\n## A score")[0].split("\n## 良すぎる")[0])

    assert any("no section `{#leakage}`" in said for said in failures(tiny))
