"""Which cells one trial executes: a function that nothing in it can call need not be defined.

A cell is left out only if all it does is to define functions, and no name of theirs is mentioned anywhere else: neither in
what the check asks for nor in a cell that is executed.
"""

import ast
import builtins
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ._session import Loaded
from ._submission import names_defined, tree_of

BY_OTHER_WAYS = frozenset(
    {
        *(
            "__dict__",
            "__globals__",
            "__import__",
            "__main__",
            "currentframe",
            "dir",
            "eval",
            "exec",
            "f_back",
        ),
        *("f_globals", "f_locals", "gc", "get_objects", "getmembers", "globals", "import_module", "locals"),
        *("modules", "vars"),
    }
)
"""whoever mentions one of these may reach a function without its name"""
BUILTIN = frozenset(dir(builtins))


def needed_cells(cells: Sequence[Loaded], asked: frozenset[str], *, own: str) -> tuple[Loaded, ...]:
    """Return the cells that a trial executes in which these names are asked for; `own` is the label of its exercise."""
    idle = [cell for cell in cells if cell.label != own and functions_in(cell.source)]
    known = asked.union(*(names_mentioned(cell.source) for cell in cells if cell not in idle))
    while called := [cell for cell in idle if functions_in(cell.source) & known]:
        idle = [cell for cell in idle if cell not in called]
        known = known.union(*(names_mentioned(cell.source) for cell in called))
    return tuple(cells) if known & BY_OTHER_WAYS else tuple(cell for cell in cells if cell not in idle)


@lru_cache(maxsize=1024)
def functions_in(source: str) -> frozenset[str]:
    """Return the functions that a cell defines, if that is all it does; empty otherwise."""
    tree = tree_of(source)
    if tree is None or not all(_only_defines(statement) for statement in tree.body):
        return frozenset()
    names = names_defined(source)
    return frozenset() if any(name.startswith("__") for name in names) else names


def _only_defines(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Expr):
        return isinstance(statement.value, ast.Constant)
    if not isinstance(statement, ast.FunctionDef):
        return False
    given = statement.args
    notes = [one.annotation for one in ast.walk(given) if isinstance(one, ast.arg)]
    return (
        not statement.decorator_list
        and all(isinstance(value, ast.Constant | None) for value in (*given.defaults, *given.kw_defaults))
        and all(_says_nothing(note) for note in (*notes, statement.returns))
    )


def _says_nothing(annotation: ast.expr | None) -> bool:
    """Whether nothing can come of evaluating an annotation."""
    return (
        annotation is None
        or isinstance(annotation, ast.Constant)
        or (isinstance(annotation, ast.Name) and annotation.id in BUILTIN)
    )


@lru_cache(maxsize=1024)
def names_mentioned(source: str) -> frozenset[str]:
    """Return every name, attribute, import and text in a program; empty when it does not parse."""
    tree = tree_of(source)
    return names_in([tree]) if tree else frozenset()


def names_in(nodes: Iterable[ast.AST]) -> frozenset[str]:
    """Return every name, attribute, import and text in some trees."""
    return frozenset(name for root in nodes for node in ast.walk(root) for name in _names_of(node))


def _names_of(node: ast.AST) -> Sequence[str]:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Constant(value=str(name)):
            return (name,)
        case ast.alias(name=name):
            return name.split(".")
        case ast.Global(names=names):
            return names
        case ast.ImportFrom(module=str(name)):
            return name.split(".")
    return ()
