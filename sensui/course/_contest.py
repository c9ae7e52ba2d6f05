"""One contest folder, with or without a course around it."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from ._check_contest import check_contest, check_contest_pages, check_contest_program, check_field_files
from ._contest_file import ContestFile, EntrantFile
from ._contest_model import Contest, ContestPage, ContestSection, FieldEntrant
from ._contest_words import Form
from ._errors import InvalidCourse
from ._faults import Fault, Report
from ._headings import Page
from ._load import read_text, read_toml
from ._pages import check_intro
from ._two_pages import read_two_pages

FACTS, DATA = "contest.toml", "data.py"
COLUMN_OF = {
    Form.LABEL: "label",
    Form.PROBABILITIES: "p",
    Form.SCORE: "score",
    Form.NUMBER: "value",
    Form.TEXT: "text",
    Form.BOXES: "boxes",
    Form.ACTIONS: "action",
}


def read_contest(folder: Path) -> Contest:
    """The contest in this folder; InvalidCourse, with every fault, when something is wrong with it."""
    contest, faults = inspect_contest(folder)
    if contest is None or faults:
        raise InvalidCourse(faults)
    return contest


def inspect_contest(folder: Path) -> tuple[Contest | None, tuple[Fault, ...]]:
    """The contest in this folder as far as it can be read, and everything that is wrong with it."""
    report = Report(folder)
    contest = contest_in(report)
    return contest, tuple(report.faults)


def contest_path(folder: Path) -> str:
    """course/unit/contest, or the folder's name alone where there is no course around it."""
    place = folder.resolve()
    course = place.parents[2] if len(place.parents) > 2 else place
    if place.parent.name == "contests" and (course / "course.toml").is_file():
        return f"{course.name}/{place.parents[1].name}/{place.name}"
    return place.name


def contest_in(report: Report) -> Contest | None:
    """The contest in the report's folder, or None when a file it cannot do without cannot be read."""
    folder = report.file
    facts = read_toml(report.on(folder / FACTS), ContestFile)
    data = read_text(report.on(folder / DATA))
    two = read_two_pages(report, folder, "contest", directives=())
    if facts is not None:
        check_contest(report.on(folder / FACTS), facts)
        check_field_files(report.on(folder / FACTS), [one.file for one in facts.entrants])
    acts = facts is not None and facts.metric.form is Form.ACTIONS
    if data is not None:
        needs = ("episode",) if acts else ("train", "test")
        check_contest_program(report.on(folder / DATA), data, needs=needs)
    for lang, page in two.pages.items():
        check_intro(report.on(two.files[lang]), page)
        check_contest_pages(report.on(two.files[lang]), page)
    field = [_entrant(report, folder, one, acts=acts) for one in facts.entrants] if facts else []
    if facts is None or data is None or not two.both or None in field:
        return None
    entrants = [one for one in field if one is not None]
    pages = {lang: _page(page) for lang, page in two.pages.items()}
    return _contest(folder, facts, data, entrants, pages)


def _contest(
    folder: Path,
    facts: ContestFile,
    data: str,
    entrants: Sequence[FieldEntrant],
    pages: dict,  # type: ignore[type-arg]
) -> Contest:
    return Contest(
        id=folder.resolve().name,
        path=contest_path(folder),
        folder=folder,
        title=facts.title,
        summary=facts.summary,
        minutes=facts.minutes,
        metric=facts.metric,
        tokenizer=facts.tokenizer,
        classes=facts.classes,
        entry=facts.entry,
        columns=_columns(facts),
        daily_limit=facts.daily_limit,
        finals=facts.finals,
        max_mib=facts.max_mib,
        program_kib=facts.program_kib,
        public_share=facts.public_share,
        opens=facts.opens,
        closes=facts.closes,
        reveals=facts.reveals,
        profile=facts.profile,
        limits=facts.limits,
        episodes=facts.episodes,
        real=facts.real,
        field=tuple(entrants),
        pages=pages,
        data_source=data,
        data_file=folder / DATA,
        digest=_digest(facts, data, entrants),
    )


def _columns(facts: ContestFile) -> tuple[str, ...]:
    name = facts.columns.prediction or COLUMN_OF[facts.metric.form]
    if facts.metric.form is Form.PROBABILITIES:
        return (facts.columns.id, *(f"{name}_{number}" for number in range(len(facts.classes))))
    return (facts.columns.id, name)


def _digest(facts: ContestFile, data: str, entrants: Sequence[FieldEntrant]) -> str:
    """Of all that can change a score: texts, limits of a day and days themselves cannot."""
    decides = {
        "metric": facts.metric,
        "tokenizer": facts.tokenizer,
        "classes": len(facts.classes),
        "public_share": facts.public_share,
        "profile": facts.profile,
        "limits": facts.limits.given,
        "episodes": facts.episodes,
        "real": facts.real,
        "data": data,
        "field": [[one.id, one.source] for one in entrants],
    }
    return hashlib.sha256(json.dumps(decides, sort_keys=True).encode()).hexdigest()


def _entrant(report: Report, folder: Path, facts: EntrantFile, *, acts: bool) -> FieldEntrant | None:
    file = folder / facts.file
    source = read_text(report.on(file))
    if source is None:
        return None
    check_contest_program(report.on(file), source, needs=("act",) if acts else ("predict",))
    return FieldEntrant(
        id=facts.id,
        title=facts.title,
        summary=facts.summary,
        kind=facts.kind,
        file=file,
        source=source,
        reaches=facts.reaches,
        measured=facts.measured,
    )


def _page(page: Page) -> ContestPage:
    sections = [ContestSection(id=part.id, title=part.title, body=part.body.strip()) for part in page.parts]
    return ContestPage(intro=page.intro, sections=tuple(sections))
