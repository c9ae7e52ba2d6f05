"""Mutations of names and arguments: the wrong variable, an argument left out or in another place."""

import ast
from collections.abc import Iterator

from ._arrays import called
from ._kinds import kinds_of
from ._solution import Change, Site

MEASURES = ("shape", "size", "ndim", "dtype")
"""what arrays of one lab often have in common, so that the wrong array gives the right answer"""
COMMUTES = frozenset(
    ("maximum", "minimum", "add", "multiply", "allclose", "isclose", "array_equal", "equal", "isinstance")
)
UNTOUCHED = ("axis", "keepdims")


def variable(site: Site) -> Iterator[Change]:
    """A name becomes another argument or local that has a value by then."""
    node = site.node
    if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load) or _is_measured(site):
        return
    is_called = isinstance(site.parent, ast.Call) and site.field == "func"
    if site.function is None or node.id not in site.locals or is_called:
        return
    kinds = kinds_of(site.function)
    others = (name for name in site.locals if name != node.id)
    yield from (site.replaced(name) for name in others if kinds[name] == kinds[node.id])


def argument(site: Site) -> Iterator[Change]:
    """An argument is dropped, two arguments or the two numbers of a shape change places."""
    node = site.node
    if not isinstance(node, ast.Call):
        return
    among: list[ast.AST] = [*node.args, *node.keywords]
    for keyword in node.keywords:
        if keyword.arg not in UNTOUCHED:
            yield site.removed(keyword, among=among)
    if len(node.args) > 1:
        yield site.removed(node.args[-1], among=among)
        yield from _exchanges(site, node)
    for one in node.args:
        if isinstance(one, ast.Tuple) and len(one.elts) == 2:
            yield site.exchanged(one.elts[0], one.elts[1])


def _exchanges(site: Site, call: ast.Call) -> Iterator[Change]:
    if called(call) in COMMUTES:
        return
    pairs = zip(call.args, call.args[1:], strict=False)
    for number, (one, other) in enumerate(pairs):
        if not (called(call) == "where" and number == 1):
            yield site.exchanged(one, other)


def _is_measured(site: Site) -> bool:
    parent = site.parent
    if isinstance(parent, ast.Attribute):
        return parent.attr in MEASURES
    return isinstance(parent, ast.Call) and called(parent) in ("len", "zeros_like", "ones_like", "isinstance")
