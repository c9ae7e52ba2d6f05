"""Mutations of statements: one left out, two in the other order, a change in place, another result."""

import ast
import itertools
from collections.abc import Iterator

from ._effects import conflict, is_fresh, is_kept_elsewhere
from ._solution import Change, Edit, Site

KEPT = (
    ast.FunctionDef,
    ast.ClassDef,
    ast.Import,
    ast.ImportFrom,
    ast.Pass,
    ast.Assert,
    ast.Global,
    ast.Nonlocal,
)
"""statements whose absence says nothing about the exercise"""
LEAVES = (ast.Return, ast.Break, ast.Continue, ast.Raise)
SYMBOLS: dict[type[ast.operator], str] = {
    ast.Add: "+=",
    ast.Sub: "-=",
    ast.Mult: "*=",
    ast.Div: "/=",
    ast.Pow: "**=",
}


def statement(site: Site) -> Iterator[Change]:
    """A statement is left out."""
    node = site.node
    if not isinstance(node, ast.stmt) or isinstance(node, KEPT) or _is_docstring(node):
        return
    if len(site.siblings) > 1 and site.solution.alone_on_lines(node):
        start, end = site.solution.whole_lines(node)
        yield (Edit(start=start, end=end, text=""),)
    else:
        yield site.replaced("pass")


def order(site: Site) -> Iterator[Change]:
    """Two statements that follow each other change places, where one needs what the other does."""
    node = site.node
    if not isinstance(node, ast.stmt) or isinstance(node, (*KEPT, *LEAVES)) or _is_docstring(node):
        return
    after = site.index + 1
    if after >= len(site.siblings):
        return
    other = site.siblings[after]
    plain = not isinstance(other, (*KEPT, *LEAVES)) and site.solution.holds(other)
    if plain and node.col_offset == other.col_offset and conflict(node, other):
        yield site.exchanged(node, other)


def in_place(site: Site) -> Iterator[Change]:
    """`x = x - y` becomes `x -= y`, where `x` may be the caller's own array or is kept elsewhere."""
    node = site.node
    if not isinstance(node, ast.Assign) or len(node.targets) != 1 or not isinstance(node.value, ast.BinOp):
        return
    target, value = node.targets[0], node.value
    symbol = SYMBOLS.get(type(value.op))
    same = symbol is not None and ast.unparse(target) == ast.unparse(value.left)
    if same and site.function is not None and _is_shared(target, site.function, before=node):
        yield site.replaced(f"{site.text(target)} {symbol} {site.text(value.right)}")


def result(site: Site) -> Iterator[Change]:
    """The parts of a result change places, or one is left out; another local is returned."""
    node = site.node
    if not isinstance(node, ast.Return) or node.value is None:
        return
    if isinstance(node.value, ast.Tuple):
        parts: list[ast.AST] = [*node.value.elts]
        for one, other in itertools.pairwise(parts):
            yield site.exchanged(one, other)
        if len(parts) > 1:
            yield from (site.removed(one, among=parts) for one in parts)
    elif not isinstance(node.value, ast.Name):
        yield from (site.replaced(name, node=node.value) for name in site.locals)


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_shared(target: ast.expr, function: ast.FunctionDef, *, before: ast.stmt) -> bool:
    if not isinstance(target, ast.Name):
        return True
    return is_kept_elsewhere(target.id, function) or not is_fresh(target.id, function, before=before)
