"""A course folder, unit by unit."""

from collections.abc import Sequence
from pathlib import Path

from ._check_course import check_course, check_unit, folders_with, is_contest, is_lab, items_there
from ._check_quiz import check_placement, check_quiz
from ._check_texts import check_texts, check_unique
from ._contest import contest_in
from ._errors import InvalidCourse
from ._faults import Fault, Report
from ._files import CourseFile, GlossaryFile, Term, UnitFile
from ._lab import lab_in
from ._lecture import DIRECTIVES, OneScene, lecture_of
from ._load import read_toml
from ._model import Course, Figure, Lecture, Scene, Unit
from ._quiz import PlacementQuiz, Quiz
from ._text import Lang, Text
from ._two_pages import read_two_pages
from ._video import FILE as VIDEO_LECTURE
from ._video import video_lecture


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
    glossary = _glossary(report.on(folder / "glossary.toml"))
    names = facts.units if facts else tuple(folders_with(folder, "unit.toml"))
    units = [
        _unit(report.on(folder / name), before=names[:place], glossary=glossary)
        for place, name in enumerate(names)
    ]
    placement = _placement(report.on(folder / "placement.toml"), names)
    if facts is None:
        return None
    check_course(report.on(folder / "course.toml"), facts)
    return Course(
        id=folder.resolve().name,
        folder=folder,
        title=facts.title,
        summary=facts.summary,
        languages=facts.languages,
        units=tuple(unit for unit in units if unit is not None),
        pass_mark=facts.pass_mark,
        certificate=facts.certificate,
        glossary=glossary or (),
        placement=placement,
    )


def _placement(report: Report, units: Sequence[str]) -> PlacementQuiz | None:
    """The placement quiz, which a course may do without."""
    if not report.file.exists():
        return None
    quiz = read_toml(report, PlacementQuiz)
    if quiz is not None:
        check_texts(report, quiz)
        check_quiz(report, quiz)
        check_placement(report, quiz, units)
    return quiz


def _glossary(report: Report) -> tuple[Term, ...] | None:
    facts = read_toml(report, GlossaryFile)
    if facts is None:
        return None
    check_texts(report, facts)
    check_unique(report, "term.id", (term.id for term in facts.terms), what="id")
    return facts.terms


def _unit(report: Report, *, before: Sequence[str], glossary: Sequence[Term] | None) -> Unit | None:
    folder = report.file
    facts = read_toml(report.on(folder / "unit.toml"), UnitFile)
    items = facts.items if facts else items_there(folder)
    lecture = _lecture(report, folder) if "lecture" in items else None
    quiz = _quiz(report.on(folder / "quiz.toml")) if "quiz" in items else None
    labs = [lab_in(report.on(folder / item)) for item in items if is_lab(item)]
    contests = [contest_in(report.on(folder / item)) for item in items if is_contest(item)]
    if facts is None:
        return None
    check_unit(report.on(folder / "unit.toml"), facts, before=before, glossary=glossary)
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
        either=facts.either,
        lecture=lecture,
        quiz=quiz,
        labs=tuple(lab for lab in labs if lab is not None),
        contests=tuple(contest for contest in contests if contest is not None),
    )


def _quiz(report: Report) -> Quiz | None:
    quiz = read_toml(report, Quiz)
    if quiz is not None:
        check_texts(report, quiz)
        check_quiz(report, quiz)
    return quiz


def _lecture(report: Report, folder: Path) -> Lecture | None:
    if (folder / VIDEO_LECTURE).exists():
        return video_lecture(report, folder)
    two = read_two_pages(report, folder, "lecture", directives=DIRECTIVES)
    one = {lang: lecture_of(report.on(two.files[lang]), page) for lang, page in two.pages.items()}
    if not two.both:
        return None
    en, ja = one[Lang.EN], one[Lang.JA]
    partners = {scene.id: scene for scene in ja.scenes}
    scenes = [_scene(scene, partners[scene.id]) for scene in en.scenes if scene.id in partners]
    return Lecture(title=both(en.title, ja.title), scenes=tuple(scenes))


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
