"""What kind of thing a name holds, as far as its use tells: only things of one kind are mistaken."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum


class NameKind(StrEnum):
    """What a local or an argument holds."""

    VALUE = "value"
    """an array or a number: told apart only when the code runs"""
    COUNT = "count"
    SEQUENCE = "sequence"
    MAPPING = "mapping"
    TEXT = "text"


def kinds_of(function: ast.FunctionDef) -> dict[str, NameKind]:
    """The kind of each name of a function; a value where nothing says otherwise."""
    kinds: dict[str, NameKind] = defaultdict(lambda: NameKind.VALUE)
    for name, kind in (*_of_defaults(function), *_of_use(function)):
        kinds[name] = kind
    return kinds


def _of_defaults(function: ast.FunctionDef) -> Iterator[tuple[str, NameKind]]:
    given = function.args
    arguments = [*given.posonlyargs, *given.args]
    pairs = [
        *zip(reversed(arguments), reversed(given.defaults), strict=False),
        *zip(given.kwonlyargs, given.kw_defaults, strict=True),
    ]
    for argument, default in pairs:
        if isinstance(default, ast.Constant) and type(default.value) in (int, str, bool):
            yield argument.arg, NameKind.TEXT if isinstance(default.value, str) else NameKind.COUNT


def _of_use(function: ast.FunctionDef) -> Iterator[tuple[str, NameKind]]:
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield from ((name, kind) for kind in _of_value(value))
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Attribute(attr="shape")):
                yield from ((one.id, NameKind.COUNT) for one in names if isinstance(one, ast.Name))
            case ast.For(target=ast.Name(id=name), iter=ast.Call(func=ast.Name(id="range"))):
                yield name, NameKind.COUNT
            case ast.Call(func=ast.Name(id="range"), args=counts):
                yield from ((one.id, NameKind.COUNT) for one in counts if isinstance(one, ast.Name))
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append" | "extend")):
                yield name, NameKind.SEQUENCE
            case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=str())):
                yield name, NameKind.MAPPING
            case _:
                pass


def _of_value(value: ast.expr) -> tuple[NameKind, ...]:
    match value:
        case ast.List() | ast.ListComp():
            return (NameKind.SEQUENCE,)
        case ast.Dict() | ast.DictComp():
            return (NameKind.MAPPING,)
        case ast.Constant(value=str()):
            return (NameKind.TEXT,)
        case ast.Subscript(value=ast.Attribute(attr="shape")) | ast.Call(func=ast.Name(id="len" | "int")):
            return (NameKind.COUNT,)
        case ast.Attribute(attr="size"):
            return (NameKind.COUNT,)
        case _:
            return ()
