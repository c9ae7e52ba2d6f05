"""A page cut at its `##` headings."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from ._faults import Report, shown
from ._markdown import Node, nodes_of


@dataclass(frozen=True, kw_only=True)
class Part:
    """A heading with an id, and what stands below it until the next."""

    id: str
    title: str
    line: int
    nodes: tuple[Node, ...]
    body: str
    """the source below the heading"""

    @property
    def directives(self) -> tuple[Node, ...]:
        """Its `:::` blocks."""
        return tuple(node for node in self.nodes if node.kind == "directive")

    def without(self, nodes: Iterable[Node]) -> str:
        """The source below the heading without these nodes."""
        return without(self.body, nodes, first_line=self.line + 1)


@dataclass(frozen=True, kw_only=True)
class Page:
    """What stands before the first `##`, and the parts."""

    before: tuple[Node, ...]
    intro: str
    parts: tuple[Part, ...]


def without(text: str, nodes: Iterable[Node], *, first_line: int) -> str:
    """The text, whose first line has this number, without the lines of these nodes."""
    gone = {line for node in nodes for line in range(node.line, node.end)}
    lines = enumerate(text.split("\n"), start=first_line)
    return "\n".join(line for number, line in lines if number not in gone).strip()


def page_of(report: Report, text: str, *, directives: Iterable[str]) -> Page:
    """The page's parts; headings without an id, ids used twice and unknown directives are faults."""
    lines = text.split("\n")
    nodes = nodes_of(text)
    _check_directives(report, nodes, tuple(directives))
    heads = [place for place, node in enumerate(nodes) if node.kind == "heading" and node.level == 2]
    parts: list[Part] = []
    for here, following in pairwise([*heads, len(nodes)]):
        head = nodes[here]
        stop = nodes[following].line - 1 if following < len(nodes) else len(lines)
        if _has_its_own_id(report, head, [part.id for part in parts]):
            body = "\n".join(lines[head.end - 1 : stop])
            parts.append(
                Part(
                    id=head.id,
                    title=head.title,
                    line=head.end - 1,
                    nodes=nodes[here + 1 : following],
                    body=body,
                )
            )
    first = heads[0] if heads else len(nodes)
    stop = nodes[first].line - 1 if heads else len(lines)
    return Page(before=nodes[:first], intro="\n".join(lines[:stop]).strip(), parts=tuple(parts))


def _has_its_own_id(report: Report, head: Node, taken: list[str]) -> bool:
    if not head.id:
        found, fix = shown(head.source), "Write an id at its end: `## Title {#id}`."
    elif head.id in taken:
        found, fix = f"a second heading with the id {head.id!r}", "Give it an id of its own."
    elif not head.title:
        found, fix = shown(head.source), "Write the title before the id."
    else:
        return True
    report.add(f"line {head.line}", found=found, expected="a heading with a title and an id", fix=fix)
    return False


def _check_directives(report: Report, nodes: Iterable[Node], known: tuple[str, ...]) -> None:
    for node in nodes:
        if node.kind != "directive":
            continue
        name = node.title.split(" ", 1)[0]
        if name not in known:
            listed = ", ".join(f"`:::{one}`" for one in known)
            report.add(
                f"line {node.line}",
                found=shown(f":::{name}"),
                expected=f"one of {listed}",
                fix="Write one of them.",
            )
        if not node.closed:
            report.add(
                f"line {node.line}",
                found=f"a `:::{name}` that is never closed",
                expected="`:::` on a line of its own at its end",
                fix="Close it; a block around another has one colon more.",
            )
