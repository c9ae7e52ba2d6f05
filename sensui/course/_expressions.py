"""Numbers by formula: arithmetic and the functions of `math`, and nothing else of Python."""

import ast
import math
import operator
from collections.abc import Callable, Mapping

from sensui._interpreter import expression_of

CONSTANTS = {"pi": math.pi, "e": math.e}
FUNCTIONS: dict[str, Callable[..., float]] = {
    "abs": abs,
    "ceil": math.ceil,
    "cos": math.cos,
    "cosh": math.cosh,
    "exp": math.exp,
    "floor": math.floor,
    "log": math.log,
    "log10": math.log10,
    "log2": math.log2,
    "max": max,
    "min": min,
    "round": round,
    "sin": math.sin,
    "sinh": math.sinh,
    "sqrt": math.sqrt,
    "tan": math.tan,
    "tanh": math.tanh,
}
OPERATORS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    # math.pow works in floats, so no power can fill the memory with digits
    ast.Pow: math.pow,
}
SIGNS: dict[type[ast.unaryop], Callable[[float], float]] = {ast.UAdd: operator.pos, ast.USub: operator.neg}

Number = int | float


class NotANumber(ValueError):
    """The expression has no value: what is wrong with it, in words."""


def value_of(expression: str, values: Mapping[str, object]) -> float:
    """The number that an expression over drawn values gives."""
    try:
        number = float(_value(expression_of(expression.strip()), values))
    except NotANumber:
        raise
    except (SyntaxError, RecursionError, MemoryError) as error:
        raise NotANumber("it is no expression of Python") from error
    except (ArithmeticError, ValueError, TypeError) as error:
        raise NotANumber(f"with {dict(values)} it has no value: {error}") from error
    if not math.isfinite(number):
        raise NotANumber(f"with {dict(values)} it is {number}")
    return number


def _value(node: ast.expr, values: Mapping[str, object]) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return number
        case ast.Name(id=name):
            return _named(name, values)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            return OPERATORS[type(op)](_value(left, values), _value(right, values))
        case ast.UnaryOp(op=op, operand=operand) if type(op) in SIGNS:
            return SIGNS[type(op)](_value(operand, values))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in FUNCTIONS:
            return FUNCTIONS[name](*(_value(arg, values) for arg in args))
    raise NotANumber(f"`{ast.unparse(node)}` is neither arithmetic nor a function of math")


def _named(name: str, values: Mapping[str, object]) -> Number:
    number = values.get(name, CONSTANTS.get(name))
    if isinstance(number, (int, float)):
        return number
    if name in values:
        raise NotANumber(f"`{name}` is the text {number!r}")
    raise NotANumber(f"`{name}` is not drawn")


def names_in(expression: str) -> frozenset[str]:
    """The names that an expression uses; none when it is no expression."""
    try:
        tree = expression_of(expression.strip())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return frozenset()
    return frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
