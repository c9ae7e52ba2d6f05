"""Whether what a lab's pages point at is there: functions of installed libraries, files, headings."""

import builtins
import importlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from sensui.course import Lab, Unit

LINK = re.compile(r"(?<!!)\[(?P<text>[^\]]+)\]\((?P<to>[^)\s]+)\)")
IMAGE = re.compile(r"!\[(?P<text>[^\]]*)\]\((?P<to>[^)\s]+)\)")
NOT_PROSE = re.compile(r"```.*?```|\$\$.*?\$\$|`[^`\n]*`|\$[^$\n]*\$", re.DOTALL)
"""code and formulas, where brackets and parentheses mean other things"""
HEADING = re.compile(r"^##? .*\{#(?P<id>[\w-]+)\}\s*$", re.MULTILINE)


def broken_links(lab: Lab) -> tuple[str, ...]:
    """What the pages of a lab point at that is not there, in both languages."""
    faults: dict[str, None] = {}
    for lang, page in lab.pages.items():
        name = f"lab.{lang}.md"
        ids = {section.id for section in page.sections}
        texts = [page.intro, *(s.theory for s in page.sections), *(h for s in page.sections for h in s.hints)]
        for text in texts:
            faults.update(dict.fromkeys(_broken_in(name, text, folder=lab.folder, ids=ids)))
        for section in page.sections:
            faults.update(dict.fromkeys(_broken_api(f"{name}, {section.id}", section.api)))
    return tuple(faults)


def broken_unit_links(unit: Unit) -> tuple[str, ...]:
    """What a unit's lecture points at that is not there, in both languages."""
    faults: list[str] = []
    for file in sorted(unit.folder.glob("lecture.*.md")):
        text = file.read_text(encoding="utf-8")
        ids = {found["id"] for found in HEADING.finditer(text)}
        faults += _broken_in(file.name, text, folder=unit.folder, ids=ids)
    return tuple(dict.fromkeys(faults))


def _broken_in(name: str, text: str, *, folder: Path, ids: set[str]) -> Iterator[str]:
    prose = NOT_PROSE.sub("", text)
    for found in (*LINK.finditer(prose), *IMAGE.finditer(prose)):
        said, to = f"{name}: `[{found['text']}]({found['to']})`", urlsplit(found["to"])
        if to.scheme in ("http", "https"):
            if not to.netloc or "." not in to.netloc:
                yield f"{said} has no host, expected https://… with one. Write the whole address."
        elif to.scheme:
            yield f"{said} is a link by `{to.scheme}`, expected https. Write an https address."
        elif to.path and not (folder / to.path).exists():
            yield f"{said} points at no file, expected one beside {name}. Add it or mend the path."
        elif not to.path and to.fragment not in ids:
            yield f"{said} points at no heading, expected one of this page's. Mend the id."


def _broken_api(place: str, api: str) -> Iterator[str]:
    for found in LINK.finditer(api):
        name, to = found["text"].strip("`"), urlsplit(found["to"])
        if not resolves(name):
            yield f"{place}: no installed library has `{name}`, expected a name like `numpy.exp`. Mend it."
        if to.scheme != "https" or "." not in to.netloc:
            yield f"{place}: `{found['to']}` is no https address. Write that of the page of `{name}`."


@cache
def resolves(name: str) -> bool:
    """Whether this dotted name is something in an installed library."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        try:
            thing = importlib.import_module(".".join(parts[:length]))
        except (ImportError, ValueError):
            continue
        return _has(thing, parts[length:])
    return _has(builtins, parts)


def _has(thing: object, names: list[str]) -> bool:
    for name in names:
        if not hasattr(thing, name):
            return False
        thing = getattr(thing, name)
    return True
