"""Where a question hangs: a lecture's scene, a lab's exercise, a quiz, a contest."""

from collections.abc import Mapping
from dataclasses import dataclass

from sensui.course import Lang

from ..catalog.library import LAB, LECTURE, Thing, library
from ..rendering import text_of
from .errors import NoSuchPlace


@dataclass(frozen=True, kw_only=True)
class Place:
    """One place of a course, as a reader names it."""

    thing: Thing
    anchor: str
    title: str
    """of the exercise or scene; empty where it is the whole thing"""

    @property
    def address(self) -> str:
        return f"/courses/{self.thing.path}/{f'#{self.anchor}' if self.anchor else ''}"


def place_of(path: str, anchor: str, lang: Lang) -> Place:
    """The place. NoSuchPlace when the course has none like it (any more)."""
    thing = library().things.get(path)
    titles = {} if thing is None else anchors_of(thing, lang)
    if thing is None or (anchor and anchor not in titles):
        raise NoSuchPlace
    return Place(thing=thing, anchor=anchor, title=titles.get(anchor, ""))


def anchors_of(thing: Thing, lang: Lang) -> Mapping[str, str]:
    """Every exercise or scene of a thing by its id, and its title."""
    if thing.kind == LAB and thing.lab is not None:
        return {section.id: text_of(section.title, lang) for section in thing.lab.pages[lang].sections}
    if thing.kind == LECTURE and thing.unit.lecture is not None:
        return {scene.id: text_of(scene.title.in_(lang), lang) for scene in thing.unit.lecture.scenes}
    return {}
