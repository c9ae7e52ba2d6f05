"""What a learner handed in, as the cells that a check executes."""

import ast
import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sensui import _interpreter
from sensui.course import Lab, Lang, Role

MAGIC = re.compile(r"^\s*[%!?]|=\s*[%!]|\?\s*$", re.MULTILINE)
CELL_MAGIC = re.compile(r"\A\s*%%(\w+).*")
TRANSPARENT = frozenset({"capture", "prun", "time", "timeit"})
"""cell magics whose cell is Python like any other"""

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@dataclass(frozen=True, kw_only=True)
class CellSource:
    """One cell of a submission, in the order of the notebook."""

    source: str
    exercise: str | None = None
    """the exercise that this cell answers; None for a cell that the learner added"""


@dataclass(frozen=True, kw_only=True)
class Submission:
    """What one learner handed in, once."""

    lab: str
    """path of the lab: course/unit/lab"""
    lang: Lang
    cells: tuple[CellSource, ...]
    file: str | None = None

    def source_of(self, exercise: str) -> str:
        """Return what was written for one exercise; empty when its cell is gone."""
        return "\n\n".join(cell.source for cell in self.cells if cell.exercise == exercise)


def submission_of(lab: Lab, replaced: Mapping[str, str] | None = None, *, lang: Lang = Lang.EN) -> Submission:
    """Return the reference as a submission, with the cells of some exercises replaced by other sources."""
    replaced = replaced or {}
    cells = tuple(
        CellSource(exercise=cell.exercise, source=replaced.get(cell.exercise, cell.source))
        for cell in lab.cells
        if cell.role is Role.EXERCISE and cell.exercise is not None
    )
    return Submission(lab=lab.path, lang=lang, cells=cells)


def plain_python(source: str) -> str:
    """Return a cell's source with IPython's magics turned into Python; unchanged where there are none."""
    return _read(source)[0]


def tree_of(source: str) -> ast.Module | None:
    """Return the syntax tree of a cell, which nobody may change; None when it does not parse."""
    tree = _read(source)[1]
    return tree if isinstance(tree, ast.Module) else None


def syntax_error_of(source: str) -> SyntaxError | None:
    """Return the error that keeps a cell from being read as Python."""
    error = _read(source)[1]
    return error if isinstance(error, SyntaxError) else None


@lru_cache(maxsize=256)
def _read(source: str) -> tuple[str, ast.Module | SyntaxError]:
    tree = _parsed(source)
    if isinstance(tree, ast.Module) or not MAGIC.search(source):
        return source, tree
    if magic := CELL_MAGIC.match(source):
        return _read(source[magic.end() :] if magic[1] in TRANSPARENT else "")
    from IPython.core.inputtransformer2 import TransformerManager

    transformed: str = TransformerManager().transform_cell(source)
    return transformed, _parsed(transformed)


def _parsed(source: str) -> ast.Module | SyntaxError:
    try:
        return _interpreter.tree_of(source)
    except SyntaxError as error:
        return error
    except ValueError as error:  # a null byte
        return SyntaxError(str(error))
    except (RecursionError, MemoryError):
        return SyntaxError("too many nested expressions")


@lru_cache(maxsize=1024)
def names_defined(source: str) -> frozenset[str]:
    """Return the names of the functions, classes and variables that a cell defines at its top level."""
    tree = tree_of(source)
    if tree is None:
        return frozenset(re.findall(r"^(?:def|class)\s+(\w+)", source, re.MULTILINE))
    return frozenset(bound_by(tree.body))


@lru_cache(maxsize=1024)
def names_imported(source: str) -> frozenset[str]:
    """Return the names that a cell imports."""
    tree = tree_of(source)
    return frozenset(name for node in ast.walk(tree) for name in _imported(node)) if tree else frozenset()


@lru_cache(maxsize=1024)
def names_used(source: str) -> frozenset[str]:
    """Return every name that a cell mentions; empty when it does not parse."""
    return frozenset().union(*(used for _, used in _mentions(source)))


@lru_cache(maxsize=1024)
def names_behind(source: str) -> Mapping[str, frozenset[str]]:
    """Return for each name that a cell defines which names its definition mentions."""
    behind: dict[str, frozenset[str]] = {}
    for defined, used in _mentions(source):
        behind |= {name: behind.get(name, frozenset()) | used for name in defined}
    return behind


@lru_cache(maxsize=1024)
def _mentions(source: str) -> Sequence[tuple[frozenset[str], frozenset[str]]]:
    """Return for each statement of a cell what it defines and what it mentions."""
    tree = tree_of(source)
    body = tree.body if tree else ()
    return [(frozenset(bound_by([statement])), frozenset(_mentioned([statement]))) for statement in body]


def _mentioned(nodes: Iterable[Any]) -> set[str]:
    """Return the names in some trees; a parameter hides what is called like it outside."""
    found: set[str] = set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        kind = type(node)
        if kind is ast.Name:
            found.add(node.id)
        elif kind in FUNCTIONS:
            outside, inside, parameters = _parts_of(node)
            waiting += outside
            found |= _mentioned(inside) - parameters
        elif kind is list:
            waiting += node
        elif isinstance(node, ast.AST):
            waiting += [getattr(node, field, None) for field in kind._fields]
    return found


def _parts_of(
    function: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda,
) -> tuple[list[Any], list[Any], set[str]]:
    given = function.args
    parameters = {one.arg for one in ast.walk(given) if isinstance(one, ast.arg)}
    outside = [*given.defaults, *given.kw_defaults, *getattr(function, "decorator_list", ())]
    return outside, [function.body], parameters


def bound_by(body: Iterable[ast.stmt]) -> Iterable[str]:
    """Yield the names that statements define, in whatever way: def, import, assignment, loop, walrus, either branch."""
    for statement in body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield statement.name
            continue
        yield from _imported(statement)
        for part in ast.iter_child_nodes(statement):
            if isinstance(part, ast.stmt):
                yield from bound_by([part])
            elif isinstance(part, ast.ExceptHandler | ast.match_case):
                yield from bound_by(part.body)
            else:
                yield from _stored(part)


def _stored(part: ast.AST) -> Iterable[str]:
    loops = (n.target for n in ast.walk(part) if isinstance(n, ast.comprehension))
    inner = {n for target in loops for n in ast.walk(target)}
    for node in ast.walk(part):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node not in inner:
            yield node.id


def _imported(statement: ast.AST) -> Iterable[str]:
    if isinstance(statement, ast.Import | ast.ImportFrom):
        for alias in statement.names:
            yield (alias.asname or alias.name).split(".")[0]


@lru_cache(maxsize=1024)
def outline(source: str) -> Hashable:
    """Return what cells with the same skeleton have in common, and most others do not: the sorts of their statements."""
    tree = tree_of(source)
    if tree is None:
        return source
    try:
        return tuple(_outlined(s) for s in tree.body if not _says_nothing(s))
    except RecursionError:
        return source


def _outlined(statement: ast.stmt) -> Hashable:
    body = statement.body if isinstance(statement, ast.FunctionDef | ast.ClassDef) else ()
    return type(statement), tuple(type(s) for s in body if not _says_nothing(s))


@lru_cache(maxsize=1024)
def skeleton(source: str) -> Hashable:
    """Return what a cell does, without comments, layout, docstrings and placeholders; empty for a cell that does nothing.

    It is equal for cells that do the same, and for nothing else.
    """
    tree = tree_of(source)
    if tree is None:
        return source
    try:
        return tuple(_bones(s) for s in tree.body if not _says_nothing(s)) or ""
    except RecursionError:
        return source


def _bones(part: Any) -> Hashable:
    if isinstance(part, ast.Constant):
        return (
            ast.Constant,
            repr(part.value),
            part.kind,
        )  # 1, 1.0 and True are equal, and no two of them the same
    if isinstance(part, ast.AST):
        values = {name: getattr(part, name, None) for name in part._fields}
        if isinstance(part, ast.FunctionDef | ast.ClassDef):
            values["body"] = [s for s in part.body if not _says_nothing(s)]
        return (type(part), *map(_bones, values.values()))
    if isinstance(part, list):
        return tuple(map(_bones, part))
    name: str | int | None = part
    return name


def _says_nothing(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Pass):
        return True
    if isinstance(statement, ast.Raise):
        return "NotImplementedError" in ast.dump(statement)
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
