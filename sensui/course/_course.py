"""A course folder, unit by unit."""

from pathlib import Path

from ._errors import InvalidCourse
from ._faults import Fault, Report
from ._files import CourseFile, GlossaryFile, UnitFile
from ._lab import lab_in
from ._lecture import OneLecture, OneScene, read_one_lecture
from ._load import read_text, read_toml
from ._model import Course, Figure, Lab, Lecture, Scene, Unit
from ._quiz import Quiz
from ._text import Lang, Text

LAB = "labs/"


def read_course(folder: Path) -> Course:
    """The course in this folder; InvalidCourse, with every fault, when something is wrong with it."""
    course, faults = inspect_course(folder)
    if course is None or faults:
        raise InvalidCourse(faults)
    return course


def inspect_course(folder: Path) -> tuple[Course | None, tuple[Fault, ...]]:
    """The course in this folder as far as it can be read, and everything that is wrong with it."""
    report = Report(folder)
    course = _course(report)
    return course, tuple(report.faults)


def _course(report: Report) -> Course | None:
    folder = report.file
    facts = read_toml(report.on(folder / "course.toml"), CourseFile)
    glossary = read_toml(report.on(folder / "glossary.toml"), GlossaryFile)
    if facts is None:
        return None
    units = [_unit(report.on(folder / name)) for name in facts.units]
    return Course(
        id=folder.resolve().name,
        folder=folder,
        title=facts.title,
        summary=facts.summary,
        languages=facts.languages,
        units=tuple(unit for unit in units if unit is not None),
        pass_mark=facts.pass_mark,
        certificate=facts.certificate,
        glossary=glossary.terms if glossary else (),
    )


def _unit(report: Report) -> Unit | None:
    folder = report.file
    facts = read_toml(report.on(folder / "unit.toml"), UnitFile)
    if facts is None:
        return None
    return Unit(
        id=folder.name,
        course=folder.resolve().parent.name,
        folder=folder,
        title=facts.title,
        summary=facts.summary,
        minutes=facts.minutes,
        needs=facts.needs,
        covers=facts.covers,
        terms=facts.terms,
        items=facts.items,
        lecture=_lecture(report, folder) if "lecture" in facts.items else None,
        quiz=read_toml(report.on(folder / "quiz.toml"), Quiz) if "quiz" in facts.items else None,
        labs=_labs(report, folder, facts.items),
    )


def _labs(report: Report, folder: Path, items: tuple[str, ...]) -> tuple[Lab, ...]:
    labs = (lab_in(report.on(folder / item)) for item in items if item.startswith(LAB))
    return tuple(lab for lab in labs if lab is not None)


def _lecture(report: Report, folder: Path) -> Lecture | None:
    read = {lang: _one_lecture(report.on(folder / f"lecture.{lang}.md")) for lang in Lang}
    en, ja = read[Lang.EN], read[Lang.JA]
    if en is None or ja is None:
        return None
    partners = {scene.id: scene for scene in ja.scenes}
    scenes = [_scene(scene, partners[scene.id]) for scene in en.scenes if scene.id in partners]
    return Lecture(title=both(en.title, ja.title), scenes=tuple(scenes))


def _one_lecture(report: Report) -> OneLecture | None:
    text = read_text(report)
    return None if text is None else read_one_lecture(report, text)


def _scene(en: OneScene, ja: OneScene) -> Scene:
    figure = None
    if en.figures and ja.figures:
        first, other = en.figures[0], ja.figures[0]
        figure = Figure(name=first.name, params=first.params, caption=both(first.caption, other.caption))
    return Scene(
        id=en.id,
        title=both(en.title, ja.title),
        figure=figure,
        body=both(en.body, ja.body),
        blocks={Lang.EN: en.blocks, Lang.JA: ja.blocks},
    )


def both(en: str, ja: str) -> Text:
    """A text from two files; what is empty there is a fault of its own, and no reason to stop here."""
    return Text.model_construct(en=en, ja=ja)
