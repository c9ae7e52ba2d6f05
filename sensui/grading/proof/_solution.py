"""One exercise's cell as a mutation sees it: its tree, its answer, and how a piece is replaced."""

import ast
from collections.abc import Iterator
from dataclasses import KW_ONLY, dataclass
from functools import cached_property

from sensui._interpreter import expression_of, tree_of

BEGIN, END = "# BEGIN SOLUTION", "# END SOLUTION"


@dataclass(frozen=True, kw_only=True)
class Edit:
    """Put `text` where the bytes from `start` to `end` stand."""

    start: int
    end: int
    text: str


Change = tuple[Edit, ...]
"""what one mutant does to the source; mostly one edit, two where statements change places"""


class Solution:
    """The source of one exercise's cell without its marks, and the lines that were between them."""

    def __init__(self, marked: str) -> None:
        lines, self.lines = _unmarked(marked)
        self.source = "\n".join(lines) + "\n"
        self.tree = tree_of(self.source)
        self._bytes = self.source.encode()
        self._starts = [0]
        for line in self._bytes.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def sites(self) -> Iterator["Site"]:
        """Every node that lies wholly in the answer, in the order of the source."""
        yield from self._below(self.tree, parents=())

    def _below(self, node: ast.AST, *, parents: tuple[ast.AST, ...]) -> Iterator["Site"]:
        for name, value in ast.iter_fields(node):
            children = value if isinstance(value, list) else [value]
            for index, child in enumerate(children):
                if not isinstance(child, ast.AST) or isinstance(child, ast.JoinedStr):
                    continue  # before Python 3.12 nobody knows where the parts of an f-string stand
                if self.holds(child):
                    yield Site(self, child, parents=(*parents, node), field=name, index=index)
                yield from self._below(child, parents=(*parents, node))

    def holds(self, node: ast.AST) -> bool:
        """Whether all lines of this node are lines of the answer."""
        first, last = getattr(node, "lineno", None), getattr(node, "end_lineno", None)
        if first is None or last is None:
            return False
        return all(line in self.lines for line in range(first, last + 1))

    def span(self, node: ast.AST) -> tuple[int, int]:
        """Where this node begins and ends in the source, in bytes."""
        place: ast.expr = node  # type: ignore[assignment]  # statements, arguments and keywords have the same fields
        assert place.end_lineno is not None
        assert place.end_col_offset is not None
        start = self._starts[place.lineno - 1] + place.col_offset
        return start, self._starts[place.end_lineno - 1] + place.end_col_offset

    def text(self, node: ast.AST) -> str:
        """What is written for this node, without parentheses around it."""
        start, end = self.span(node)
        return self.between(start, end)

    def between(self, start: int, end: int) -> str:
        """What is written between two places."""
        return self._bytes[start:end].decode()

    def in_parentheses(self, start: int, end: int) -> bool:
        """Whether a parenthesis stands directly before and directly behind."""
        return self._bytes[start - 1 : start] == b"(" and self._bytes[end : end + 1] == b")"

    def whole_lines(self, node: ast.AST) -> tuple[int, int]:
        """The span of this statement's lines, with the indentation before and the newline after."""
        place: ast.stmt = node  # type: ignore[assignment]
        assert place.end_lineno is not None
        return self._starts[place.lineno - 1], self._starts[place.end_lineno]

    def alone_on_lines(self, node: ast.AST) -> bool:
        """Whether nothing else stands on the lines of this statement."""
        start, end = self.span(node)
        first, last = self.whole_lines(node)
        rest = self.between(end, last).split("#")[0]
        return not self.between(first, start).strip() and not rest.strip()

    def edited(self, change: Change) -> str:
        """The source after a change."""
        result = self._bytes
        for edit in sorted(change, key=lambda edit: edit.start, reverse=True):
            result = result[: edit.start] + edit.text.encode() + result[edit.end :]
        return result.decode()


def _unmarked(marked: str) -> tuple[list[str], frozenset[int]]:
    lines: list[str] = []
    inside, answer = False, set[int]()
    for line in marked.splitlines():
        if line.strip() in (BEGIN, END):
            inside = line.strip() == BEGIN
            continue
        lines.append(line)
        if inside:
            answer.add(len(lines))
    return lines, frozenset(answer)


@dataclass(frozen=True, eq=False)
class Site:
    """One place in an answer where a mutation may be made."""

    solution: Solution
    node: ast.AST
    _: KW_ONLY
    parents: tuple[ast.AST, ...]
    field: str
    """the parent's field in which this node stands"""
    index: int
    """and its number there, where the field is a list"""

    @property
    def parent(self) -> ast.AST:
        """The node that this one belongs to."""
        return self.parents[-1]

    @cached_property
    def function(self) -> ast.FunctionDef | None:
        """The innermost function around this place."""
        return next((one for one in reversed(self.parents) if isinstance(one, ast.FunctionDef)), None)

    @cached_property
    def locals(self) -> tuple[str, ...]:
        """The arguments and locals that have a value at this place, in order of appearance."""
        assert self.function is not None
        given = self.function.args
        names = [one.arg for one in (*given.posonlyargs, *given.args, *given.kwonlyargs) if one.arg != "self"]
        start = self.solution.span(self._statement)[0]
        stored = [
            node
            for node in ast.walk(self.function)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        ]
        stored = sorted((one for one in stored if self.solution.span(one)[0] < start), key=self.solution.span)
        hidden = _of_comprehensions(self.function)
        return tuple(dict.fromkeys([*names, *(node.id for node in stored if node not in hidden)]))

    @property
    def _statement(self) -> ast.AST:
        around = (self.node, *reversed(self.parents))
        return next(one for one in around if isinstance(one, ast.stmt))

    @cached_property
    def siblings(self) -> list[ast.stmt]:
        """The statements of the block that this statement stands in."""
        block = getattr(self.parent, self.field)
        return block if isinstance(block, list) else []

    def text(self, node: ast.AST) -> str:
        """What is written for a node."""
        return self.solution.text(node)

    def replaced(self, text: str, *, node: ast.AST | None = None) -> Change:
        """Write this instead of a node (by default this one), in parentheses where it needs them."""
        target = self.node if node is None else node
        start, end = self.solution.span(target)
        exposed = node is None and _binds(self) and not self.solution.in_parentheses(start, end)
        if exposed and not _is_atom(text):
            text = f"({text})"
        return (Edit(start=start, end=end, text=text),)

    def removed(self, node: ast.AST, *, among: list[ast.AST]) -> Change:
        """Take one of several nodes that are separated by commas away, with its comma."""
        where = among.index(node)
        start, end = self.solution.span(node)
        if where > 0:
            start = self.solution.span(among[where - 1])[1]
        elif len(among) > 1:
            end = self.solution.span(among[1])[0]
        return (Edit(start=start, end=end, text=""),)

    def exchanged(self, one: ast.AST, other: ast.AST) -> Change:
        """Let two nodes change places; statements take the comment behind them along."""
        spans = [self.solution.span(node) for node in (one, other)]
        if isinstance(one, ast.stmt) and all(map(self.solution.alone_on_lines, (one, other))):
            spans = [self._line_of(one), self._line_of(other)]
        (first, second), (before, after) = spans, [self.solution.between(*span) for span in spans]
        return (
            Edit(start=first[0], end=first[1], text=after),
            Edit(start=second[0], end=second[1], text=before),
        )

    def _line_of(self, node: ast.AST) -> tuple[int, int]:
        """A statement with the comment behind it."""
        return self.solution.span(node)[0], self.solution.whole_lines(node)[1] - 1


def _of_comprehensions(function: ast.FunctionDef) -> set[ast.AST]:
    loops = (node for node in ast.walk(function) if isinstance(node, ast.comprehension))
    return {part for loop in loops for part in ast.walk(loop.target)}


def _binds(site: Site) -> bool:
    """Whether what stands around this place could pull the text apart."""
    parent = site.parent
    if isinstance(parent, (ast.Attribute, ast.Subscript, ast.Call)):
        return site.field in ("value", "func")
    return isinstance(parent, (ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare, ast.IfExp, ast.Starred))


def _is_atom(text: str) -> bool:
    node = expression_of(f"({text})")
    atoms = (ast.Name, ast.Constant, ast.Call, ast.Attribute, ast.Subscript, ast.List, ast.Dict, ast.Set)
    return isinstance(node, atoms)
