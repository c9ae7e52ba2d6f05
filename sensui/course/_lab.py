"""One lab folder, with or without a course around it."""

from dataclasses import dataclass
from pathlib import Path

from ._cells import read_cells
from ._errors import InvalidCourse
from ._faults import Fault, Report
from ._files import LabFile
from ._load import read_text, read_toml
from ._model import Lab, LabPage
from ._pages import read_lab_page
from ._programs import read_alternatives, read_misconceptions
from ._text import Lang


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
class _Texts:
    """What the files of a lab hold; None where one cannot be read."""

    facts: LabFile | None
    program: str | None
    checks: str | None
    data: str | None
    pages: dict[Lang, LabPage | None]


def lab_in(report: Report) -> Lab | None:
    """The lab in the report's folder, or None when a file it cannot do without is missing."""
    folder = report.file
    texts = _texts(report, folder)
    if texts.facts is None or texts.program is None or texts.checks is None:
        return None
    pages = {lang: page for lang, page in texts.pages.items() if page is not None}
    if len(pages) < len(Lang):
        return None
    names = [exercise.name for exercise in texts.facts.exercises]
    return Lab(
        id=folder.resolve().name,
        path=lab_path(folder),
        folder=folder,
        title=texts.facts.title,
        summary=texts.facts.summary,
        minutes=texts.facts.minutes,
        profile=texts.facts.profile,
        limits=texts.facts.limits,
        data_source=texts.data,
        exercises=texts.facts.exercises,
        cells=read_cells(report.on(folder / "lab.py"), texts.program),
        pages=pages,
        equivalents=texts.facts.equivalents,
        misconceptions=read_misconceptions(report, folder / "misconceptions", names),
        alternatives=read_alternatives(report, folder / "alternatives", names),
        checks_source=texts.checks,
        checks_file=folder / "checks.py",
    )


def _texts(report: Report, folder: Path) -> _Texts:
    facts = read_toml(report.on(folder / "lab.toml"), LabFile)
    return _Texts(
        facts=facts,
        program=read_text(report.on(folder / "lab.py")),
        checks=read_text(report.on(folder / "checks.py")),
        data=read_text(report.on(folder / facts.data)) if facts and facts.data else None,
        pages={lang: _page(report.on(folder / f"lab.{lang}.md")) for lang in Lang},
    )


def _page(report: Report) -> LabPage | None:
    text = read_text(report)
    return None if text is None else read_lab_page(report, text)
