"""Every small change of a reference that a check has to notice, each once, always in the same order."""

import ast
import difflib
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sensui._interpreter import code_of, tree_of

from . import _arithmetic, _arrays, _logic, _names, _statements
from ._effects import is_silent
from ._equivalence import plain
from ._solution import Change, Site, Solution

Operator = Callable[[Site], Iterator[Change]]

OPERATORS: dict[str, Operator] = {
    "arithmetic": _arithmetic.arithmetic,
    "operands": _arithmetic.operands,
    "sign": _arithmetic.sign,
    "constant": _arithmetic.constant,
    "term": _arithmetic.term,
    "axis": _arrays.axis,
    "keepdims": _arrays.keepdims,
    "transpose": _arrays.transpose,
    "slice": _arrays.slices,
    "function": _arrays.functions,
    "call": _arrays.dropped_calls,
    "copy": _arrays.copies,
    "comparison": _logic.comparison,
    "boolean": _logic.boolean,
    "in-place": _statements.in_place,
    "statement": _statements.statement,
    "order": _statements.order,
    "return": _statements.result,
    "variable": _names.variable,
    "argument": _names.argument,
}


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """The reference of one exercise with one thing changed."""

    id: str
    """exercise, operator and a number within the operator: `sigmoid:sign:1`"""
    exercise: str
    source: str
    diff: str
    is_equivalent: bool = False
    """whether it provably computes the same, so that no check need refuse it; it keeps its number all the same"""


def mutants_of(exercise: str, marked: str) -> tuple[Mutant, ...]:
    """All mutants of one exercise's cell, whose answer stands between the marks."""
    solution = Solution(marked)
    sites = [site for site in solution.sites() if not _is_silent(site)]
    seen = {_fingerprint(solution.source)}
    reference = plain(tree_of(solution.source))
    found: list[Mutant] = []
    for name, operator in OPERATORS.items():
        count = 0
        for change in (change for site in sites for change in operator(site)):
            source = solution.edited(change)
            mark = _fingerprint(source)
            if mark is None or mark in seen:
                continue
            seen.add(mark)
            count += 1
            mutant = Mutant(
                id=f"{exercise}:{name}:{count}",
                exercise=exercise,
                source=source,
                diff=difference(solution.source, source, name=exercise),
                is_equivalent=plain(tree_of(source)) == reference,
            )
            found.append(mutant)
    return tuple(found)


def difference(before: str, after: str, *, name: str) -> str:
    """What was changed, as a unified diff."""
    one, other = before.splitlines(), after.splitlines()
    lines = difflib.unified_diff(one, other, name, f"{name}, changed", n=1, lineterm="")
    return "\n".join(lines)


def _is_silent(site: Site) -> bool:
    return is_silent(site.node) or any(is_silent(parent) for parent in site.parents)


def _fingerprint(source: str) -> object | None:
    """What the interpreter would do, without places and docstrings; None for what it cannot read."""
    try:
        tree = tree_of(source)
        _strip_docstrings(tree)
        return _code(code_of(tree, "<mutant>"))
    except (SyntaxError, ValueError):
        return None


def _strip_docstrings(tree: ast.Module) -> None:
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node) is not None:
            node.body = node.body[1:] or [ast.Pass(lineno=node.lineno, col_offset=0)]
            ast.fix_missing_locations(node)


def _code(value: object) -> object:
    if isinstance(value, types.CodeType):
        constants = tuple(_code(one) for one in value.co_consts)
        names = value.co_names, value.co_varnames, value.co_freevars, value.co_cellvars
        return value.co_name, value.co_code, constants, names, value.co_exceptiontable
    if isinstance(value, tuple):
        return tuple, tuple(_code(one) for one in value)
    if isinstance(value, frozenset):
        return frozenset, tuple(sorted(map(repr, value)))
    return type(value), repr(value)
