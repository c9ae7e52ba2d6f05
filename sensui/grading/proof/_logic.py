"""Mutations of decisions: another comparison, a condition turned round, and for or."""

import ast
import re
from collections.abc import Iterator

from ._solution import Change, Edit, Site

COMPARISONS: dict[type[ast.cmpop], tuple[str, ...]] = {
    ast.Gt: (">=", "<", "=="),
    ast.GtE: (">", "<", "=="),
    ast.Lt: ("<=", ">", "=="),
    ast.LtE: ("<", ">", "=="),
    ast.Eq: ("!=",),
    ast.NotEq: ("==",),
    ast.Is: ("is not",),
    ast.IsNot: ("is",),
    ast.In: ("not in",),
    ast.NotIn: ("in",),
}
PATTERNS: dict[type[ast.cmpop], str] = {
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Is: r"\bis\b",
    ast.IsNot: r"\bis\s+not\b",
    ast.In: r"\bin\b",
    ast.NotIn: r"\bnot\s+in\b",
}


def comparison(site: Site) -> Iterator[Change]:
    """`>` becomes `>=`, `<` and `==`; the others likewise."""
    node = site.node
    if not isinstance(node, ast.Compare):
        return
    left = node.left
    for op, right in zip(node.ops, node.comparators, strict=True):
        start, end = site.solution.span(left)[1], site.solution.span(right)[0]
        found = re.search(PATTERNS[type(op)], site.solution.between(start, end))
        assert found is not None
        for text in COMPARISONS[type(op)]:
            yield (Edit(start=start + found.start(), end=start + found.end(), text=text),)
        left = right


def boolean(site: Site) -> Iterator[Change]:
    """A condition is negated, `and` becomes `or`, True False, the branches of a choice change places."""
    node = site.node
    if isinstance(node, (ast.If, ast.While, ast.IfExp)) and not isinstance(node.test, ast.Compare):
        yield site.replaced(_negated(site, node.test), node=node.test)
    elif isinstance(node, ast.BoolOp):
        text = " or " if isinstance(node.op, ast.And) else " and "
        yield site.replaced(text.join(f"({site.text(one)})" for one in node.values))
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield site.replaced(site.text(node.operand))
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool) and not _is_keepdims(site):
        yield site.replaced(str(not node.value))
    elif isinstance(node, ast.Call) and _is_where(node):
        yield site.exchanged(node.args[1], node.args[2])


def _negated(site: Site, test: ast.expr) -> str:
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return site.text(test.operand)
    return f"not ({site.text(test)})"


def _is_keepdims(site: Site) -> bool:
    return isinstance(site.parent, ast.keyword) and site.parent.arg == "keepdims"


def _is_where(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "where" and len(call.args) == 3
