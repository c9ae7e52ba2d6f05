"""Mutations of arithmetic: another operation, another sign, another constant, a term or a factor left out."""

import ast
import re
from collections.abc import Iterator

from ._solution import Change, Edit, Site

SWAPS: dict[type[ast.operator], tuple[str, ...]] = {
    ast.Add: ("-",),
    ast.Sub: ("+",),
    ast.Mult: ("/", "@"),
    ast.Div: ("*",),
    ast.MatMult: ("*",),
    ast.Pow: ("*",),
    ast.FloorDiv: ("/",),
    ast.Mod: ("*",),
}
SYMBOLS: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.MatMult: "@",
    ast.Pow: "**",
    ast.FloorDiv: "//",
    ast.Mod: "%",
}
UNSIGNED = (
    ast.Compare,
    ast.BoolOp,
    ast.JoinedStr,
    ast.Dict,
    ast.List,
    ast.Set,
    ast.Tuple,
    ast.Lambda,
    ast.UnaryOp,
    ast.Starred,
    ast.ListComp,
    ast.DictComp,
    ast.GeneratorExp,
)
"""expressions that have no sign to change, or have one already"""


def arithmetic(site: Site) -> Iterator[Change]:
    """`a + b` becomes `a - b`, `a * b` becomes `a / b` or `a @ b`, and so on."""
    node = site.node
    if isinstance(node, ast.BinOp) and not _is_text(node):
        for symbol in SWAPS.get(type(node.op), ()):
            if isinstance(node.op, ast.Pow):
                yield site.replaced(f"{_operand(site, node.left)} * {_operand(site, node.right)}")
            else:
                yield _other_symbol(site, node.left, node.op, node.right, symbol)
    elif isinstance(node, ast.AugAssign):
        for symbol in SWAPS.get(type(node.op), ()):
            yield _other_symbol(site, node.target, node.op, node.value, symbol)


def operands(site: Site) -> Iterator[Change]:
    """`a - b` becomes `b - a`; only where the order matters."""
    node = site.node
    ordered = (ast.Sub, ast.Div, ast.MatMult, ast.Pow, ast.FloorDiv)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ordered):
        symbol = SYMBOLS[type(node.op)]
        yield site.replaced(f"{_operand(site, node.right)} {symbol} {_operand(site, node.left)}")


def sign(site: Site) -> Iterator[Change]:
    """A minus is dropped, or put before a result, an argument of a call or the first term of a sum."""
    node = site.node
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        if not _is_axis(site):
            yield site.replaced(site.text(node.operand))
    elif isinstance(node, ast.expr) and _has_sign(site) and _takes_minus(site):
        yield site.replaced(f"-{_operand(site, node)}")


def constant(site: Site) -> Iterator[Change]:
    """A number becomes its neighbours; a half becomes a little less and a little more."""
    node = site.node
    if not isinstance(node, ast.Constant) or isinstance(node.value, bool) or _is_axis(site):
        return
    if isinstance(node.value, int):
        neighbours: tuple[float, ...] = (node.value - 1, node.value + 1)
    elif isinstance(node.value, float):
        neighbours = (0.4, 0.6) if node.value == 0.5 else (node.value - 1, node.value + 1)
    else:
        return
    for value in neighbours:
        yield site.replaced(repr(value))


def term(site: Site) -> Iterator[Change]:
    """A term of a sum or a factor of a product is left out; so is what something is divided by."""
    node = site.node
    if not isinstance(node, ast.BinOp) or _is_text(node):
        return
    left, right = site.text(node.left), site.text(node.right)
    if isinstance(node.op, (ast.Add, ast.Mult)):
        yield site.replaced(left)
        yield site.replaced(right)
    elif isinstance(node.op, ast.Sub):
        yield site.replaced(left)
        yield site.replaced(f"-{_operand(site, node.right)}")
    elif isinstance(node.op, (ast.Div, ast.Pow, ast.FloorDiv, ast.Mod)):
        yield site.replaced(left)


def _other_symbol(site: Site, left: ast.AST, op: ast.operator, right: ast.AST, symbol: str) -> Change:
    start, end = site.solution.span(left)[1], site.solution.span(right)[0]
    gap = site.solution.between(start, end)
    bare = re.sub(r"#.*", lambda comment: " " * len(comment[0].encode()), gap)
    at = start + bare.index(SYMBOLS[type(op)])
    return (Edit(start=at, end=at + len(SYMBOLS[type(op)]), text=symbol),)


def _operand(site: Site, node: ast.expr) -> str:
    atoms = (ast.Name, ast.Constant, ast.Call, ast.Attribute, ast.Subscript)
    return site.text(node) if isinstance(node, atoms) else f"({site.text(node)})"


def _is_text(node: ast.BinOp) -> bool:
    sides = (node.left, node.right)
    return any(isinstance(one, ast.JoinedStr) or _is_constant_text(one) for one in sides)


def _is_constant_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_axis(site: Site) -> bool:
    return any(isinstance(one, ast.keyword) and one.arg == "axis" for one in site.parents)


def _has_sign(site: Site) -> bool:
    node = site.node
    if isinstance(node, ast.Constant):
        return isinstance(node.value, (int, float)) and not isinstance(node.value, bool) and node.value != 0
    return not isinstance(node, UNSIGNED)


def _takes_minus(site: Site) -> bool:
    parent = site.parent
    if isinstance(parent, ast.BinOp):
        return isinstance(parent.op, (ast.Add, ast.Sub)) and site.field == "left" and not _is_text(parent)
    if isinstance(parent, ast.Call):
        return site.field == "args" and not _takes_shapes(parent)
    if isinstance(parent, ast.Tuple):
        return isinstance(site.parents[-2], ast.Return)
    if isinstance(parent, ast.Dict):
        return site.field == "values"
    return isinstance(parent, (ast.Return, ast.Assign, ast.AugAssign)) and site.field == "value"


def _takes_shapes(call: ast.Call) -> bool:
    shaped = ("reshape", "zeros", "ones", "range", "len", "isinstance", "str", "append", "format", "print")
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return name in shaped
