"""Does a lab's page have what its cells need: a section each, with one spec, three hints, one api?"""

import re
from collections.abc import Mapping, Sequence

from ._check_lab import listed
from ._faults import Report, shown
from ._headings import Page, Part
from ._markdown import Node, links_of, list_items, names_as_code
from ._model import Cell

DUE = {"spec": 1, "hint": 3, "api": 1}
DOTTED = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")


def check_sections(report: Report, cells: Sequence[Cell], page: Page) -> None:
    """The page has one section for each exercise and each section of an explore cell, in their order."""
    wanted = [cell.exercise or cell.section or "" for cell in cells if cell.exercise or cell.section]
    found = [part.id for part in page.parts]
    if wanted != found:
        report.add(
            "headings",
            found=listed(found),
            expected=f"{listed(wanted)}, as in lab.py",
            fix="Write one `## Title {#id}` for each, in the same order.",
        )
    exercises = {cell.exercise for cell in cells}
    for part in page.parts:
        if part.id in wanted:
            _check_section(report, part, due=DUE if part.id in exercises else {})


def _check_section(report: Report, part: Part, *, due: Mapping[str, int]) -> None:
    names = [node.title for node in part.directives]
    for name in DUE:
        if names.count(name) != due.get(name, 0):
            report.add(
                f"{part.id}, line {part.line}",
                found=f"a section with {names.count(name)} times `:::{name}`",
                expected=f"{due[name]} in an exercise's section"
                if due
                else "none outside an exercise's section",
                fix="Write what is missing, or remove what is too much.",
            )
    for node in part.directives:
        if not node.inside.strip():
            report.add(
                f"line {node.line}", found="empty", expected=f"words in `:::{node.title}`", fix="Write it."
            )
    if not part.without(part.directives):
        report.add(f"line {part.line}", found="a section without text", expected="theory", fix="Write it.")
    for node in part.directives:
        if node.title == "api" and node.inside.strip():
            _check_api(report, node)


def _check_api(report: Report, node: Node) -> None:
    for item in list_items(node.inside) or [node.inside]:
        if not _is_reference(item):
            report.add(
                f"line {node.line}",
                found=f"{shown(item)} in `:::api`",
                expected="`- [numpy.exp](https://…)`: a list of dotted names, each with its page",
                fix="Write the link so.",
            )


def _is_reference(item: str) -> bool:
    item = names_as_code(item)
    match links_of(item):
        case [link]:
            whole = item in (f"[{link.text}]({link.target})", f"[`{link.text}`]({link.target})")
            return whole and bool(DOTTED.fullmatch(link.text)) and link.target.startswith("https://")
    return False


def api_names(page: Page) -> dict[str, list[str]]:
    """The names that each section's `:::api` lists."""
    return {
        part.id: [
            link.text
            for node in part.directives
            if node.title == "api"
            for link in links_of(names_as_code(node.source))
        ]
        for part in page.parts
    }


def check_same_names(report: Report, en: Page, ja: Page, *, beside: str) -> None:
    """Both languages list the same names, in the same order."""
    wanted = api_names(en)
    for id, found in api_names(ja).items():
        if found != wanted.get(id, found):
            report.add(
                f"{id}.api",
                found=listed(found),
                expected=f"{listed(wanted[id])}, as in {beside}",
                fix="List the same names.",
            )
