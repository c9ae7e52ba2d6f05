"""What stands between `# BEGIN SOLUTION` and `# END SOLUTION`."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from ._python import Source, Token

BEGIN = "# BEGIN SOLUTION"
END = "# END SOLUTION"


@dataclass(frozen=True)
class Region:
    """The answer, mark to mark."""

    begin: Token
    end: Token

    def holds(self, node: ast.stmt) -> bool:
        """Is this whole statement part of the answer?"""
        return self.begin.line < node.lineno and (node.end_lineno or node.lineno) < self.end.line


class UnbalancedMarks(ValueError):
    """A mark without its partner: the mark, and its line."""

    def __init__(self, mark: str, line: int) -> None:
        super().__init__(f"line {line}: `{mark}` has no partner")
        self.mark = mark
        self.line = line


def regions_of(source: Source) -> tuple[Region, ...]:
    """The regions of the source in order, or UnbalancedMarks."""
    regions: list[Region] = []
    begin: Token | None = None
    for mark in marks_of(source):
        if (mark.text == BEGIN) is (begin is not None):
            raise UnbalancedMarks(mark.text, mark.line)
        if begin is None:
            begin = mark
        else:
            regions.append(Region(begin, mark))
            begin = None
    if begin is not None:
        raise UnbalancedMarks(begin.text, begin.line)
    return tuple(regions)


def marks_of(source: Source) -> Iterator[Token]:
    """Every mark that has its line for itself."""
    return (token for token in source.comments if token.text in (BEGIN, END) and source.stands_alone(token))
