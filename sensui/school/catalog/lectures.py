"""A lecture as one long page: rendered once for all readers, with both languages in it."""

from dataclasses import dataclass
from functools import lru_cache

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from sensui.course import Deeper, Figure, FigureBlock, Lang, Lecture, Paragraph, Quick, Scene, Text

from ..rendering import html_of, line_of
from .library import library

Told = Paragraph | Quick | Deeper
NOTHING = SafeString()
FILM = "video"


@dataclass(frozen=True, kw_only=True)
class Half:
    """One block in one language."""

    lang: str
    kind: str
    title: SafeString = NOTHING
    html: SafeString = NOTHING
    choices: tuple[tuple[SafeString, SafeString, bool], ...] = ()
    """what can be chosen, why it is right or wrong, and whether it is right"""


@dataclass(frozen=True, kw_only=True)
class Row:
    """One block in both languages."""

    number: int
    kind: str
    halves: tuple[Half, ...]


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One scene, ready for the page."""

    number: int
    id: str
    title: Text
    figure: Figure | None
    rows: tuple[Row, ...]


@lru_cache(maxsize=500)
def scenes_html(unit_path: str, digest: str, lang: str, both: bool) -> SafeString:
    """All scenes of a lecture. The digest is there so that a changed course is rendered anew."""
    course, unit = unit_path.split("/")
    found = library().unit(course, unit)
    assert found is not None
    assert found.lecture is not None
    facts = {"scenes": scenes_of(found.lecture), "languages": _order(lang), "lang": lang, "both": both}
    return mark_safe(render_to_string("catalog/_scenes.html", facts))


def _order(lang: str) -> tuple[str, ...]:
    return tuple(sorted((one.value for one in Lang), key=lambda one: one != lang))


def places_of(lecture: Lecture) -> tuple[str, ...]:
    """Where in a lecture somebody can be: in one of its scenes, or in its film."""
    return (FILM,) if lecture.video else tuple(scene.id for scene in lecture.scenes)


def scenes_of(lecture: Lecture) -> tuple[Shown, ...]:
    """The scenes with the blocks of both languages side by side."""
    return tuple(_shown(number, scene) for number, scene in enumerate(lecture.scenes, start=1))


def _shown(number: int, scene: Scene) -> Shown:
    told = {lang: [one for one in scene.blocks[lang] if not isinstance(one, FigureBlock)] for lang in Lang}
    rows = tuple(
        Row(number=place, kind=_kind(pair[0]), halves=tuple(map(_half, pair, Lang)))
        for place, pair in enumerate(zip(*(told[lang] for lang in Lang), strict=True), start=1)
    )
    return Shown(number=number, id=scene.id, title=scene.title, figure=scene.figure, rows=rows)


def _kind(block: Told) -> str:
    return {Paragraph: "paragraph", Quick: "quick", Deeper: "deeper"}[type(block)]


def _half(block: Told, lang: Lang) -> Half:
    match block:
        case Paragraph(markdown=markdown):
            return Half(lang=lang.value, kind="paragraph", html=_html(markdown, lang))
        case Deeper(title=title, markdown=markdown):
            return Half(lang=lang.value, kind="deeper", title=_line(title, lang), html=_html(markdown, lang))
        case Quick(ask=ask, choices=choices):
            shown = tuple((_line(one.text, lang), _line(one.why, lang), one.correct) for one in choices)
            return Half(lang=lang.value, kind="quick", html=_html(ask, lang), choices=shown)
    raise TypeError(block)


def _html(source: str, lang: Lang) -> SafeString:
    return mark_safe(html_of(source, lang.value))


def _line(source: str, lang: Lang) -> SafeString:
    return mark_safe(line_of(source, lang.value))
