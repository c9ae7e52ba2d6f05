"""Do the files of a course agree with each other, and is everything listed that is there?"""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ._check_lab import listed
from ._check_texts import check_texts, check_unique
from ._faults import Report
from ._files import KEBAB, CourseFile, Term, UnitFile
from ._text import Lang

LAB, CONTEST = "labs/", "contests/"
ITEM = re.compile("lecture|quiz|(labs|contests)/" + KEBAB.strip("^$"))
NEED = re.compile(f"({KEBAB.strip('^$')}/)?{KEBAB.strip('^$')}")


def is_lab(item: str) -> bool:
    """Is this item of a unit the folder of a lab?"""
    return item.startswith(LAB) and bool(ITEM.fullmatch(item))


def is_contest(item: str) -> bool:
    """Is this item of a unit the folder of a contest?"""
    return item.startswith(CONTEST) and bool(ITEM.fullmatch(item))


def check_course(report: Report, facts: CourseFile) -> None:
    """course.toml: its languages, and its units against the folders."""
    check_texts(report, facts)
    if sorted(facts.languages) != sorted(Lang):
        report.add(
            "languages",
            found=listed(facts.languages),
            expected='both "ja" and "en", each once',
            fix='Write `languages = ["ja", "en"]`.',
        )
    check_unique(report, "units", facts.units, what="unit")
    _check_listed(report, "units", folders_with(report.file.parent, "unit.toml"), facts.units)


def folders_with(folder: Path, *names: str) -> Iterator[str]:
    """The names of the folders in a folder that hold one of these files."""
    if folder.is_dir():
        for inner in sorted(folder.iterdir()):
            if any((inner / name).exists() for name in names):
                yield inner.name


def items_there(folder: Path) -> tuple[str, ...]:
    """The items whose files are in the folder of a unit."""
    files = {"lecture": ["lecture.toml", *(f"lecture.{lang}.md" for lang in Lang)], "quiz": ["quiz.toml"]}
    pages = (item for item, names in files.items() if any((folder / name).exists() for name in names))
    labs = (f"{LAB}{name}" for name in folders_with(folder / "labs", "lab.toml", "lab.py"))
    contests = (f"{CONTEST}{name}" for name in folders_with(folder / "contests", "contest.toml", "data.py"))
    return (*pages, *labs, *contests)


def _check_listed(report: Report, key: str, there: Iterable[str], names: Sequence[str]) -> None:
    for name in there:
        if name not in names:
            report.add(
                key,
                found=f"without {name!r}, which is there",
                expected="everything that is there",
                fix="List it, or remove it.",
            )


def check_unit(
    report: Report, facts: UnitFile, *, before: Sequence[str], glossary: Sequence[Term] | None
) -> None:
    """unit.toml: what it needs and lists; `before` are the units that come earlier in this course."""
    check_texts(report, facts)
    for item in facts.items:
        if not ITEM.fullmatch(item):
            report.add(
                "items",
                found=repr(item),
                expected="`lecture`, `quiz`, `labs/<lab>` or `contests/<contest>` with its name in kebab-case",
                fix="Correct the item.",
            )
    check_unique(report, "items", facts.items, what="item")
    check_unique(report, "terms", facts.terms, what="term")
    _check_listed(report, "items", items_there(report.file.parent), facts.items)
    check_unique(report, "either", [item for group in facts.either for item in group], what="lab")
    for group in facts.either:
        _check_group(report, group, facts.items)
    for need in facts.needs:
        _check_need(report, need, before)
    known = [term.id for term in glossary or ()]
    for term in facts.terms if glossary is not None else ():
        if term not in known:
            report.add(
                "terms",
                found=repr(term),
                expected="the id of a term in glossary.toml",
                fix="Add it to the glossary, or correct the id.",
            )


def _check_group(report: Report, group: Sequence[str], items: Sequence[str]) -> None:
    labs = [item for item in items if is_lab(item)]
    if len(group) < 2 or not set(group) <= set(labs):
        report.add(
            "either",
            found=listed(group),
            expected=f"two or more labs of `items`: {listed(labs)}",
            fix="Name labs that can stand for each other, or leave the list out.",
        )


def _check_need(report: Report, need: str, before: Sequence[str]) -> None:
    course, _, unit = need.rpartition("/")
    other = report.file.resolve().parents[2] / course
    # another course may live in another repository; only one that is there can be looked into
    if not NEED.fullmatch(need):
        expected = "`unit` or `othercourse/unit` in kebab-case"
    elif not course and need not in before:
        expected = f"units of this course that come earlier: {listed(before)}"
    elif course and (other / "course.toml").exists() and not (other / unit / "unit.toml").exists():
        expected = f"a unit of the course {course}"
    else:
        return
    report.add("needs", found=repr(need), expected=expected, fix="Correct the name, or change the order.")
