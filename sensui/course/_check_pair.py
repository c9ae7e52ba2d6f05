"""Do the two languages of a page say the same, in the same order, with the same formulas?"""

from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest

from ._faults import Report
from ._headings import Page
from ._markdown import Node, formulas_of, list_items, nodes_of

Shape = tuple[str, int]
"""what a block is, and its line"""


def check_pair(report: Report, en: Page, ja: Page, *, beside: str) -> None:
    """The report's file, in Japanese, against its English sibling; `beside` is the sibling's name."""
    wanted, found = [part.id for part in en.parts], [part.id for part in ja.parts]
    if wanted != found:
        report.add(
            "headings",
            found=_listed(found),
            expected=f"{_listed(wanted)}, as in {beside}",
            fix="Use the same ids in the same order.",
        )
    _check_blocks(report, "introduction", en.before, ja.before, beside)
    _check_formulas(report, "introduction", en.intro, ja.intro, beside)
    partners = {part.id: part for part in ja.parts}
    for part in en.parts:
        partner = partners.get(part.id)
        if partner:
            _check_blocks(report, part.id, part.nodes, partner.nodes, beside)
            _check_formulas(report, part.id, part.title + part.body, partner.title + partner.body, beside)


def _listed(ids: list[str]) -> str:
    return ", ".join(ids) or "none"


def _check_formulas(report: Report, key: str, en: str, ja: str, beside: str) -> None:
    wanted, found = Counter(formulas_of(en)), Counter(formulas_of(ja))
    for formula in wanted - found:
        report.add(
            key,
            found=f"without the formula ${formula}$",
            expected=f"every formula of {beside}",
            fix="Write it here too, letter for letter, or take it out there.",
        )
    for formula in found - wanted:
        report.add(
            key,
            found=f"with the formula ${formula}$",
            expected=f"no formula that {beside} has not",
            fix="Write it there too, letter for letter, or take it out here.",
        )


def _check_blocks(report: Report, key: str, en: tuple[Node, ...], ja: tuple[Node, ...], beside: str) -> None:
    for wanted, found in zip_longest(_shapes(en), _shapes(ja)):
        if wanted and found and wanted[0] == found[0]:
            continue
        report.add(
            f"{key}, line {found[1]}" if found else key,
            found=found[0] if found else "at its end",
            expected=f"{wanted[0]}, as in line {wanted[1]} of {beside}"
            if wanted
            else f"its end, as in {beside}",
            fix="Write the same blocks in the same order in both languages.",
        )
        return


def _shapes(nodes: tuple[Node, ...]) -> Iterator[Shape]:
    for node in nodes:
        if node.kind == "heading":
            yield f"a {'#' * node.level} heading", node.line
        elif node.kind == "directive":
            yield from _directive(node)
        else:
            yield f"a {node.kind.replace('_', ' ')}{_rows(node)}", node.line


def _rows(node: Node) -> str:
    """How long a list is, and which of its answers are right."""
    items = list_items(node.source) if node.kind == "bullet_list" else None
    if items is None:
        return ""
    marks = "".join(item[:3].lower() if item[:3].lower() in ("[ ]", "[x]") else "•" for item in items)
    return f" {marks}"


def _directive(node: Node) -> Iterator[Shape]:
    name, _, rest = node.title.partition(" ")
    words = " ".join([f":::{name}", *(sorted(rest.split()) if name == "figure" else [])])
    yield words, node.line
    yield from _shapes(nodes_of(node.inside, first_line=node.line + 1))
    yield f"the end of {words}", node.end - 1
