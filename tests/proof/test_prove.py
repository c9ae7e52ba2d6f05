"""What `prove` says of a course that is right, and of one that is not."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from proof_fakes import BlindJudge, FaintingJudge, HonestJudge, LostJudge, StubbornJudge, UnjustJudge

from sensui.grading.proof import Failure, Matter, NothingToProve, Proof, prove
from sensui.grading.proof._links import resolves


def proved(path: Path, judge: type[HonestJudge] = HonestJudge) -> Proof:
    return prove([path], jobs=0, open_judge=judge)


def of(proof: Proof, matter: Matter) -> list[Failure]:
    return [one for one in proof.failures if one.matter is matter]


def respell(file: Path, *changes: tuple[str, str]) -> None:
    text = file.read_text()
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after)
    file.write_text(text)


def test_a_course_whose_checks_are_right_holds(course: Path) -> None:
    proof = proved(course)

    assert proof.failures == ()
    assert proof.holds
    assert {name: one.share for name, one in proof.figures.items()} == {
        "misconceptions_refused": 1,
        "misconceptions_recognised": 1,
        "alternatives_accepted": 1,
        "mutants_killed": 1,
        "plants_blamed": 1,
        "pairs_blamed": 1,
    }


def test_the_figures_of_an_exercise_count_its_own_programs(course: Path) -> None:
    center, standardize = proved(course).exercises

    assert (center.exercise, center.refused.of, center.accepted.of, center.equivalent) == ("center", 4, 2, 1)
    assert standardize.pairs.of == 16
    assert not center.is_thin


def test_a_check_that_passes_everything_is_found_out(course: Path) -> None:
    proof = proved(course, BlindJudge)

    assert len(of(proof, Matter.MISCONCEPTION)) == 8
    assert len(of(proof, Matter.STARTER)) == 12
    assert proof.figures["mutants_killed"].done == 0


def test_a_mutant_that_survives_is_shown_with_its_change(course: Path) -> None:
    survivor = of(proved(course, BlindJudge), Matter.MUTANT)[0]

    assert survivor.subject == "center:arithmetic:1"
    assert "+    return X + X.mean(axis=0)" in survivor.diff


def test_where_the_reference_is_refused_nothing_else_is_claimed(course: Path) -> None:
    proof = proved(course, StubbornJudge)

    assert of(proof, Matter.REFERENCE)
    assert [one.says for one in of(proof, Matter.LAB)] == [
        "the reference itself is refused (center, standardize), so nothing else was tried."
    ]
    assert proof.figures["mutants_killed"].done == 0
    assert not of(proof, Matter.MISCONCEPTION)


def test_a_misconception_that_is_not_recognised_is_named(course: Path) -> None:
    proof = proved(course, UnjustJudge)

    assert proof.figures["misconceptions_refused"].share == 1
    assert proof.figures["misconceptions_recognised"].done == 0
    assert "not recognised" in of(proof, Matter.MISCONCEPTION)[0].says


def test_a_fault_that_is_put_down_to_another_function_is_named(course: Path) -> None:
    blamed = of(proved(course, UnjustJudge), Matter.BLAME)[0]

    assert blamed.exercise == "center"
    assert "is put down to standardize, expected center" in blamed.says


def test_pairs_that_are_put_down_to_one_alone_fail_together(course: Path) -> None:
    pairs = of(proved(course, UnjustJudge), Matter.PAIR)

    assert len(pairs) == 16
    assert "this is so for 0 of 16 pairs, expected 95% or more" in pairs[0].says


def test_a_judge_that_stumbles_over_one_program_goes_on_with_the_others(course: Path) -> None:
    proof = proved(course, FaintingJudge)

    assert {one.subject for one in of(proof, Matter.JUDGE)} >= {"center_changes_the_table"}
    assert "ZeroDivisionError: the judge stumbled" in of(proof, Matter.JUDGE)[0].says
    assert proof.figures["alternatives_accepted"].share == 1


def test_a_right_program_that_is_refused_is_named(course: Path, lab: Path) -> None:
    respell(lab / "alternatives" / "center_by_columns.py", ("-= X[:, j].mean()", "-= X[:, j].max()"))

    refused = of(proved(course), Matter.ALTERNATIVE)

    assert {one.subject for one in refused} == {"center_by_columns"}


def test_a_declared_equivalent_that_is_refused_is_an_error(course: Path, lab: Path) -> None:
    respell(lab / "lab.toml", ("center:keepdims:1", "center:arithmetic:1"))

    assert [one.subject for one in of(proved(course), Matter.EQUIVALENT)] == ["center:arithmetic:1"]


def test_a_declared_equivalent_that_is_no_mutant_is_an_error(course: Path, lab: Path) -> None:
    respell(lab / "lab.toml", ("center:keepdims:1", "center:keepdims:9"))

    assert "there is none of this id" in of(proved(course), Matter.EQUIVALENT)[0].says


def test_a_program_that_does_not_end_well_is_an_error_with_its_last_words(course: Path, lab: Path) -> None:
    respell(lab / "lab.py", ("Z = standardize(X)", "Z = standardise(X)"))

    said = of(proved(course), Matter.PROGRAM)[0].says

    assert "NameError: name 'standardise' is not defined" in said
    assert "(line 34)" in said


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        (
            "[numpy.mean](https://numpy.org",
            "[numpy.maen](https://numpy.org",
            "no installed library has `numpy.maen`",
        ),
        ("Two hundred people", "[Two](#nowhere) hundred people", "points at no heading"),
        ("Two hundred people", "[Two](notes.txt) hundred people", "points at no file"),
        ("Two hundred people", "[Two](https:///page) hundred people", "has no host"),
        (
            "https://numpy.org/doc/stable/reference/generated/numpy.mean.html",
            "http://numpy",
            "no https address",
        ),
        ("Two hundred people", "[Two](ftp://a.b/c) hundred people", "expected https"),
    ],
)
def test_a_link_that_leads_nowhere_is_an_error(
    course: Path, lab: Path, before: str, after: str, says: str
) -> None:
    respell(lab / "lab.en.md", (before, after))

    assert any(says in one.says for one in of(proved(course), Matter.LINK))


def test_a_link_that_leads_somewhere_is_fine(course: Path, lab: Path) -> None:
    links = "[a](https://numpy.org) [b](#center) [c](lab.toml) `[d](#nothing)` $[e](f)$"
    respell(lab / "lab.en.md", ("Two hundred people", f"Two hundred people {links}"))

    assert not of(proved(course), Matter.LINK)


def test_a_link_of_a_lecture_that_leads_nowhere_is_an_error(course: Path) -> None:
    respell(course / "first-steps" / "lecture.en.md", ("A person is", "A [person](#nobody) is"))

    assert [one.place for one in of(proved(course), Matter.LINK)] == ["small/first-steps"]


def test_a_name_of_the_language_itself_needs_no_library() -> None:
    assert [resolves(name) for name in ("len", "str.join", "numpy.ndarray.T", "nolibrary.thing", "lem")] == [
        *([True] * 3),
        *([False] * 2),
    ]


def test_a_question_whose_answer_is_no_number_is_an_error(course: Path) -> None:
    respell(course / "first-steps" / "quiz.toml", ("(2 + 4 + m) / 3", "(2 + 4 + m) / (m - m)"))

    said = [*of(proved(course), Matter.QUIZ), *of(proved(course), Matter.FORMAT)]

    assert any("answer" in one.says for one in said)


def test_a_missing_language_is_an_error(course: Path, lab: Path) -> None:
    (lab / "lab.ja.md").unlink()

    assert any("lab.ja.md" in one.place for one in of(proved(course), Matter.FORMAT))


def everything(course: Path) -> Path:
    return course.parent


def one_unit(course: Path) -> Path:
    return course / "first-steps"


def one_lab(course: Path) -> Path:
    return course / "first-steps" / "labs" / "standardize"


@pytest.mark.parametrize("part", [everything, one_unit, one_lab])
def test_a_path_may_be_a_folder_of_courses_a_unit_or_a_lab(
    course: Path, part: Callable[[Path], Path]
) -> None:
    proof = proved(part(course))

    assert proof.courses == ("small",)
    assert [one.exercise for one in proof.exercises] == ["center", "standardize"]
    assert proof.holds


def test_a_fault_in_another_unit_is_not_told_of_this_one(course: Path) -> None:
    respell(course / "course.toml", ('"first-steps"', '"first-steps", "not-there"'))

    assert proved(course / "first-steps").holds
    assert not proved(course).holds


def test_a_folder_with_nothing_to_prove_says_so(tmp_path: Path) -> None:
    with pytest.raises(
        NothingToProve, match=r"no course\.toml, unit\.toml, lab\.toml or contest\.toml"
    ) as caught:
        prove([tmp_path])

    assert caught.value.path == tmp_path


def test_a_lab_without_a_course_is_proved_alone(lab: Path, tmp_path: Path) -> None:
    alone = Path(shutil.copytree(lab, tmp_path / "elsewhere" / "standardize"))

    proof = proved(alone)

    assert proof.courses == ()
    assert [one.lab for one in proof.exercises] == ["standardize"] * 2


def test_a_lab_that_its_unit_does_not_list_yet_is_proved(course: Path, lab: Path) -> None:
    respell(course / "first-steps" / "unit.toml", (', "labs/standardize"', ""))

    assert [one.exercise for one in proved(lab).exercises] == ["center", "standardize"]


def test_a_unit_without_a_course_is_nothing_to_prove(course: Path, tmp_path: Path) -> None:
    alone = Path(shutil.copytree(course / "first-steps", tmp_path / "elsewhere" / "first-steps"))

    with pytest.raises(NothingToProve):
        prove([alone])


def test_without_a_path_the_courses_that_are_here_are_proved(
    course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SENSUI_COURSES", str(course))

    assert prove(jobs=0, open_judge=HonestJudge).courses == ("small",)


def test_where_there_is_no_course_there_is_nothing_to_prove(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SENSUI_COURSES", str(tmp_path / "nowhere"))

    with pytest.raises(NothingToProve, match="There is no course"):
        prove()


def test_a_program_that_says_nothing_and_fails_is_an_error(course: Path, lab: Path) -> None:
    respell(lab / "lab.py", ("Z = standardize(X)", "raise SystemExit(3)"))

    assert "lab.py ends with 3: it said nothing" in of(proved(course), Matter.PROGRAM)[0].says


def test_a_program_that_does_not_end_is_an_error(
    course: Path, lab: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sensui.grading.proof._program.SECONDS", 3)
    respell(lab / "lab.py", ("Z = standardize(X)", "while True: pass"))

    assert "lab.py was still running after 3 s" in of(proved(course), Matter.PROGRAM)[0].says


def test_a_lab_that_cannot_be_judged_is_its_authors_to_mend(course: Path) -> None:
    proof = proved(course, LostJudge)

    assert {one.says for one in of(proof, Matter.LAB)} == {
        "small/first-steps/standardize: exercise `center`: nobody knows it. Run `sensui verify` on this lab."
    }


def test_every_task_is_told_of_once(course: Path) -> None:
    told: list[Any] = []

    prove([course], jobs=0, open_judge=HonestJudge, tell=lambda task, done, of: told.append((done, of)))

    assert told == [(number, len(told)) for number in range(1, len(told) + 1)]


def test_a_mutant_that_provably_computes_the_same_is_not_tried(course: Path, lab: Path) -> None:
    before = proved(course).exercises[1].killed.of
    respell(lab / "lab.py", ("(centered**2)", "((-centered) ** 2)"))

    proof = proved(course)

    assert proof.holds
    assert proof.exercises[1].killed.of == before


def test_the_same_seed_gives_the_same_proof_side_by_side_and_alone(course: Path) -> None:
    alone = prove([course], jobs=0, open_judge=UnjustJudge).to_json()
    together = prove([course], jobs=2, open_judge=UnjustJudge).to_json()

    assert {**alone, "seconds": 0} == {**together, "seconds": 0}
