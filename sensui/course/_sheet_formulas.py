"""One formula, twice: as a number, and as a program for spreadsheets writes it."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass

from sensui._interpreter import expression_of

from ._expressions import NotANumber, value_of

ABOVE = "above"
IN_SHEETS = {"abs": "ABS", "exp": "EXP", "max": "MAX", "min": "MIN", "sqrt": "SQRT"}
SIGNS: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.Pow: "^",
    ast.USub: "-",
}
LEVELS: dict[type[ast.AST], int] = {
    ast.Add: 1,
    ast.Sub: 1,
    ast.Mult: 2,
    ast.Div: 2,
    ast.Pow: 3,
    ast.USub: 4,  # in a spreadsheet -2^2 is 4, so a minus before a power gets its parentheses
}
HIGHEST = 5


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a formula stands, and where the names in it stand."""

    constants: Mapping[str, str]
    letters: Mapping[str, str]
    row: int


def names_of(formula: str) -> tuple[frozenset[str], frozenset[str]]:
    """The names that a formula takes from its own row, and those from the row above; NotANumber where it is none."""
    here: set[str] = set()
    above: set[str] = set()
    _walk(_tree(formula), here, above)
    return frozenset(here), frozenset(above)


def number_at(formula: str, here: Mapping[str, float], above: Mapping[str, float]) -> float:
    """What the formula gives, with what stands in its row and in the row above."""
    for name in sorted(names_of(formula)[1] - above.keys()):
        raise NotANumber(f"nothing stands above `{name}`, which asks for `before` or `first`")
    values = dict(here) | {f"{ABOVE}_of_{name}": value for name, value in above.items()}
    return value_of(ast.unparse(_Flat().visit(_tree(formula))), values)


def formula_at(formula: str, place: Place) -> str:
    """The formula as it stands in a cell: `=$B$1*E12`."""
    return "=" + _text(_tree(formula), place, 0)


class _Flat(ast.NodeTransformer):
    """`above(w)` becomes a name of its own."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if name := _name_above(node):
            return ast.Name(id=f"{ABOVE}_of_{name}", ctx=ast.Load())
        return self.generic_visit(node)


def _tree(formula: str) -> ast.expr:
    try:
        return expression_of(formula.strip())
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise NotANumber("it is no expression of Python") from error


def _name_above(node: ast.expr) -> str | None:
    match node:
        case ast.Call(func=ast.Name(id="above"), args=[ast.Name(id=name)], keywords=[]):
            return name
    return None


def _walk(node: ast.expr, here: set[str], above: set[str]) -> None:
    if name := _name_above(node):
        above.add(name)
        return
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return
        case ast.Name(id=name):
            here.add(name)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in SIGNS:
            _walk(left, here, above)
            _walk(right, here, above)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            _walk(operand, here, above)
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in IN_SHEETS and args:
            for one in args:
                _walk(one, here, above)
        case _:
            known = ", ".join(f"`{name}`" for name in (*IN_SHEETS, ABOVE))
            raise NotANumber(f"`{ast.unparse(node)}` is neither arithmetic nor one of {known}")


def _text(node: ast.expr, place: Place, level: int) -> str:
    if name := _name_above(node):
        return f"{place.letters[name]}{place.row - 1}"
    match node:
        case ast.Constant(value=number):
            return repr(number)
        case ast.Name(id=name):
            return place.constants.get(name) or f"{place.letters[name]}{place.row}"
        case ast.BinOp(left=left, op=op, right=right):
            own = LEVELS[type(op)]
            text = f"{_text(left, place, own)}{SIGNS[type(op)]}{_text(right, place, own + 1)}"
            return f"({text})" if own < level else text
        case ast.UnaryOp(operand=operand):
            return f"(-{_text(operand, place, HIGHEST)})"
        case ast.Call(func=ast.Name(id=name), args=args):
            return f"{IN_SHEETS[name]}({','.join(_text(one, place, 0) for one in args)})"
    raise NotANumber(f"`{ast.unparse(node)}` is no formula")
