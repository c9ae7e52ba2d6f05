"""The starter of an exercise: its reference with the answer taken out, as far as the level says."""

import ast
import tokenize
from collections.abc import Iterable, Iterator

from ._files import Exercise
from ._localize import localized
from ._model import Lab
from ._python import Edit, Source, Token, edited
from ._regions import Region, regions_of
from ._text import Lang, Level
from ._words import DEFINE_HERE, YOUR_CODE, listed

BLANK = "..."


def starter_of(lab: Lab, exercise: Exercise | str, *, lang: Lang | str, level: Level | str) -> str:
    """The source of one exercise's cell as a learner first gets it."""
    wanted = exercise if isinstance(exercise, Exercise) else lab.exercise(exercise)
    source = lab.cell_of(wanted.name).source
    return starter(source, wanted.defines, lang=Lang(lang), level=Level(level))


def reference_of(lab: Lab, exercise: Exercise | str, *, lang: Lang | str) -> str:
    """The source of one exercise's cell with the answer in it, without the marks."""
    name = exercise if isinstance(exercise, str) else exercise.name
    source = Source(localized(lab.cell_of(name).source, Lang(lang)))
    edits = [edit for region in regions_of(source) for edit in _unmarked(source, region)]
    return edited(source.text, edits).rstrip("\n")


def starter(reference: str, defines: Iterable[str], *, lang: Lang, level: Level) -> str:
    """The reference, in one language, without its answer."""
    if level is Level.SCRATCH:
        return f"# {DEFINE_HERE.in_(lang).format(names=listed(defines, lang))}"
    source = Source(localized(reference, lang))
    regions = regions_of(source)
    if level is Level.STANDARD:
        edits = [_left_to_do(source, region, lang) for region in regions]
    else:
        edits = [edit for region in regions for edit in guided_edits(source, region)]
    return edited(source.text, edits).rstrip("\n")


def _left_to_do(source: Source, region: Region, lang: Lang) -> Edit:
    return Edit(region.begin.start, region.end.end, f"raise NotImplementedError  # {YOUR_CODE.in_(lang)}")


def _unmarked(source: Source, region: Region) -> Iterator[Edit]:
    for mark in (region.begin, region.end):
        yield Edit(source.starts[mark.line - 1], min(source.starts[mark.line], len(source.text)), "")


def guided_edits(source: Source, region: Region) -> Iterator[Edit]:
    """What the guided level changes in one region."""
    yield from _unmarked(source, region)
    blanks = Blanks(source)
    for node in ast.walk(source.tree):
        if isinstance(node, ast.stmt) and region.holds(node):
            yield from blanks.of(node)


class Blanks:
    """Where the `...` go in the statements of an answer."""

    def __init__(self, source: Source) -> None:
        self.source = source

    def of(self, statement: ast.stmt) -> Iterator[Edit]:
        """The edits that leave of a statement what a guided learner still sees."""
        match statement:
            case ast.Return(value=ast.expr() as value):
                yield from self._from(self._after_word(statement), statement, value)
            case ast.Assign(targets=[*_, target], value=value) | ast.AugAssign(target=target, value=value):
                yield from self._right_hand_side(statement, target, value)
            case ast.AnnAssign(annotation=annotation, value=ast.expr() as value):
                yield from self._right_hand_side(statement, annotation, value)
            case ast.Assert(test=test):
                yield from self._replaced(self.source.start(test), self.source.end(test))
            case ast.Raise(exc=ast.Call() as call):
                yield from self._arguments(call)
            case ast.Expr(value=value) if not is_text(value):
                yield from self._expression(statement, value)

    def _right_hand_side(self, statement: ast.stmt, left: ast.expr, value: ast.expr) -> Iterator[Edit]:
        sign = self._operator(self.source.end(left), "=")
        yield from self._from(sign.end, statement, value)

    def _expression(self, statement: ast.stmt, value: ast.expr) -> Iterator[Edit]:
        match value:
            case ast.Call():
                yield from self._arguments(value)
            case ast.Await(value=ast.Call() as call):
                yield from self._arguments(call)
            case ast.Yield() | ast.YieldFrom():
                yield from self._yielded(value)
            case _:
                yield from self._replaced(self.source.start(statement), self.source.end(statement))

    def _from(self, start: int, statement: ast.stmt, value: ast.expr) -> Iterator[Edit]:
        """Blank the value, with the parentheses around it; what makes a generator stays one."""
        if isinstance(value, (ast.Yield, ast.YieldFrom)):
            yield from self._yielded(value)
            return
        rest = self.source.text[start:]
        after = start + len(rest) - len(rest.lstrip(" \t"))
        if after == start and isinstance(statement, ast.Return):  # return(x)
            yield Edit(start, start, " ")
        yield from self._replaced(after, self.source.end(statement))

    def _yielded(self, value: ast.Yield | ast.YieldFrom) -> Iterator[Edit]:
        if value.value is not None:
            yield from self._replaced(self.source.start(value.value), self.source.end(value.value))

    def _arguments(self, call: ast.Call) -> Iterator[Edit]:
        """Keep what is called, blank what it is called with."""
        bracket = self._operator(self.source.end(call.func), "(")
        yield from self._replaced(bracket.end, self.source.end(call) - 1)

    def _after_word(self, statement: ast.Return) -> int:
        return self.source.start(statement) + len("return")

    def _operator(self, start: int, ending: str) -> Token:
        """The first operator from there on that ends so: `=`, `+=`, `(`."""
        return next(
            token
            for token in self.source.tokens
            if token.type == tokenize.OP and token.start >= start and token.text.endswith(ending)
        )

    def _replaced(self, start: int, end: int) -> Iterator[Edit]:
        """Put a blank there; comments from inside go on lines of their own above."""
        yield Edit(start, end, BLANK)
        inside = [token for token in self.source.comments if start <= token.start < end]
        if inside:
            line = max(line for line in self.source.logical_lines if self.source.starts[line - 1] <= start)
            text, above = self.source.lines[line - 1], self.source.starts[line - 1]
            indent = text[: len(text) - len(text.lstrip())]
            yield Edit(above, above, "".join(f"{indent}{token.text}\n" for token in inside))


def is_text(value: ast.expr) -> bool:
    """Is this expression a docstring, or a `...` already?"""
    return isinstance(value, ast.Constant) and (isinstance(value.value, str) or value.value is ...)
