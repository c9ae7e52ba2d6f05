"""One lab folder, with or without a course around it."""

from dataclasses import dataclass
from pathlib import Path

from ._cells import read_cells
from ._check_cells import check_cells
from ._check_lab import check_checks, check_data, check_facts, check_no_data, check_order
from ._check_sections import check_same_names, check_sections
from ._errors import InvalidCourse
from ._faults import Fault, Report
from ._files import Exercise, LabFile
from ._load import read_text, read_toml
from ._model import Cell, Lab
from ._pages import DIRECTIVES, check_intro, lab_page_of
from ._programs import read_alternatives, read_misconceptions
from ._sheet import read_sheet
from ._text import Lang
from ._two_pages import TwoPages, read_two_pages

FACTS, PROGRAM, CHECKS, DATA = "lab.toml", "lab.py", "checks.py", "data.py"


def read_lab(folder: Path) -> Lab:
    """The lab in this folder; InvalidCourse, with every fault, when something is wrong with it."""
    lab, faults = inspect_lab(folder)
    if lab is None or faults:
        raise InvalidCourse(faults)
    return lab


def inspect_lab(folder: Path) -> tuple[Lab | None, tuple[Fault, ...]]:
    """The lab in this folder as far as it can be read, and everything that is wrong with it."""
    report = Report(folder)
    lab = lab_in(report)
    return lab, tuple(report.faults)


def lab_path(folder: Path) -> str:
    """course/unit/lab, or the folder's name alone where there is no course around it."""
    place = folder.resolve()
    course = place.parents[2] if len(place.parents) > 2 else place
    if place.parent.name == "labs" and (course / "course.toml").is_file():
        return f"{course.name}/{place.parents[1].name}/{place.name}"
    return place.name


@dataclass(frozen=True, kw_only=True)
class _Files:
    """What the files of a lab hold; None where one cannot be read."""

    facts: LabFile | None
    cells: tuple[Cell, ...] | None
    data: str | None
    checks: str | None
    pages: TwoPages

    @property
    def exercises(self) -> dict[str, Exercise]:
        """By name; where two have one name, the first."""
        listed = self.facts.exercises if self.facts else ()
        names = [exercise.name for exercise in listed]
        return {exercise.name: listed[names.index(exercise.name)] for exercise in listed}


def lab_in(report: Report) -> Lab | None:
    """The lab in the report's folder, or None when a file it cannot do without cannot be read."""
    folder = report.file
    files = _read(report, folder)
    _check(report, folder, files)
    names = files.exercises if files.facts else None
    misconceptions = read_misconceptions(report, folder / "misconceptions", names)
    alternatives = read_alternatives(report, folder / "alternatives", names)
    sheet = read_sheet(report, folder)
    if files.facts is None or files.cells is None or files.checks is None or not files.pages.both:
        return None
    return Lab(
        id=folder.resolve().name,
        path=lab_path(folder),
        folder=folder,
        title=files.facts.title,
        summary=files.facts.summary,
        minutes=files.facts.minutes,
        compute_seconds=files.facts.compute_seconds,
        profile=files.facts.profile,
        limits=files.facts.limits,
        data_source=files.data,
        exercises=files.facts.exercises,
        cells=files.cells,
        pages={lang: lab_page_of(page) for lang, page in files.pages.pages.items()},
        equivalents=files.facts.equivalents,
        misconceptions=misconceptions,
        alternatives=alternatives,
        checks_source=files.checks,
        checks_file=folder / CHECKS,
        sheet=sheet,
    )


def _read(report: Report, folder: Path) -> _Files:
    facts = read_toml(report.on(folder / FACTS), LabFile)
    program = read_text(report.on(folder / PROGRAM))
    return _Files(
        facts=facts,
        cells=None if program is None else read_cells(report.on(folder / PROGRAM), program),
        data=read_text(report.on(folder / facts.data)) if facts and facts.data else None,
        checks=read_text(report.on(folder / CHECKS)),
        pages=read_two_pages(report, folder, "lab", directives=DIRECTIVES),
    )


def _check(report: Report, folder: Path, files: _Files) -> None:
    """Each file by itself where another cannot be read, and all of them together where they can."""
    names: frozenset[str] | None = None
    if files.facts:
        check_facts(report.on(folder / FACTS), files.facts)
        if not files.facts.data:
            names = frozenset()
            check_no_data(report.on(folder / FACTS), folder / DATA)
        elif files.data is not None:
            names = check_data(report.on(folder / files.facts.data), files.data, files.cells or ())
    if files.checks is not None:
        check_checks(report.on(folder / CHECKS), files.checks)
    if files.cells is not None:
        check_cells(report.on(folder / PROGRAM), files.cells, files.exercises, data_names=names)
        if files.facts:
            check_order(report.on(folder / PROGRAM), files.facts, files.cells)
    for lang, page in files.pages.pages.items():
        page_report = report.on(files.pages.files[lang])
        check_intro(page_report, page)
        if files.cells is not None:
            check_sections(page_report, files.cells, page)
    if files.pages.both:
        en, ja = files.pages.both
        check_same_names(
            report.on(files.pages.files[Lang.JA]), en, ja, beside=files.pages.files[Lang.EN].name
        )
