"""Every place of a course that a search can lead to, with the words it is found by."""

import unicodedata
from collections.abc import Iterator
from typing import Any

from sensui.course import Contest, Course, Deeper, Lab, Lang, Paragraph, Quick, Scene, Unit

from ..rendering import text_of
from ..typed import without_nul
from .models import Entry

Facts = dict[str, Any]
Kind = Entry.Kind


def entries_of(course: Course) -> Iterator[Facts]:
    """The entries of a course, in both languages, each place once."""
    for lang in Lang:
        yield _entry(Kind.COURSE, course.id, lang, course.title.in_(lang), course.summary.in_(lang))
        for term in course.glossary:
            names = {Lang.EN: term.en, Lang.JA: term.ja}
            also = " ".join(name for other, name in names.items() if other is not lang)
            yield _entry(
                Kind.TERM, course.id, lang, names[lang], term.says.in_(lang), anchor=term.id, also=also
            )
        for unit in course.units:
            yield from _unit_entries(unit, lang)


def _unit_entries(unit: Unit, lang: Lang) -> Iterator[Facts]:
    path = f"{unit.course}/{unit.id}"
    covers = " · ".join(one.in_(lang) for one in unit.covers)
    yield _entry(Kind.UNIT, path, lang, unit.title.in_(lang), f"{unit.summary.in_(lang)} {covers}")
    for scene in unit.lecture.scenes if unit.lecture else ():
        text = _scene_text(scene, lang)
        yield _entry(Kind.SCENE, f"{path}/lecture", lang, scene.title.in_(lang), text, anchor=scene.id)
    if unit.lecture and unit.lecture.video:
        said = "\n".join(cue.text for cue in unit.lecture.video.captions[lang])
        yield _entry(Kind.SCENE, f"{path}/lecture", lang, unit.lecture.title.in_(lang), said)
    if unit.quiz:
        asked = "\n".join(item.ask.in_(lang) for item in unit.quiz.items)
        yield _entry(Kind.QUIZ, f"{path}/quiz", lang, unit.quiz.title.in_(lang), asked)
    for lab in unit.labs:
        yield from _lab_entries(lab, f"{path}/labs/{lab.id}", lang)
    for contest in unit.contests:
        yield _contest_entry(contest, f"{path}/contests/{contest.id}", lang)


def _scene_text(scene: Scene, lang: Lang) -> str:
    parts = [scene.figure.caption.in_(lang)] if scene.figure else []
    for block in scene.blocks[lang]:
        match block:
            case Paragraph(markdown=markdown):
                parts.append(markdown)
            case Quick(ask=ask):
                parts.append(ask)
            case Deeper(title=title, markdown=markdown):
                parts.append(f"{title}\n\n{markdown}")
    return "\n\n".join(parts)


def _lab_entries(lab: Lab, path: str, lang: Lang) -> Iterator[Facts]:
    page = lab.pages[lang]
    names = " ".join(exercise.name for exercise in lab.exercises)
    introduction = f"{lab.summary.in_(lang)}\n\n{page.intro}"
    yield _entry(Kind.LAB, path, lang, lab.title.in_(lang), introduction, also=names)
    defined = {exercise.name: " ".join(exercise.defines) for exercise in lab.exercises}
    for section in page.sections:
        # Hints stay out: who looks for a word did not ask to be helped with an exercise.
        text = "\n\n".join((section.theory, section.spec, section.api))
        also = defined.get(section.id, "")
        yield _entry(Kind.EXERCISE, path, lang, section.title, text, anchor=section.id, also=also)


def _contest_entry(contest: Contest, path: str, lang: Lang) -> Facts:
    page = contest.pages[lang]
    parts = (f"{section.title}\n\n{section.body}" for section in page.sections)
    text = "\n\n".join((contest.summary.in_(lang), page.intro, *parts))
    return _entry(Kind.CONTEST, path, lang, contest.title.in_(lang), text, also=contest.metric.value)


def _entry(
    kind: Kind, path: str, lang: Lang, title: str, text: str, *, anchor: str = "", also: str = ""
) -> Facts:
    return {
        "kind": kind,
        "path": path,
        "anchor": anchor,
        "language": lang.value,
        "title": plain(text_of(title, lang)),
        "text": plain(text_of(text, lang)),
        "also": plain(also),
    }


def plain(text: str) -> str:
    """One width for every letter: ｓｉｇｍｏｉｄ and ｼｸﾞﾓｲﾄﾞ are found as sigmoid and シグモイド."""
    return unicodedata.normalize("NFKC", without_nul(text))
