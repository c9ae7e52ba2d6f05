"""What of the cells that a learner added a check executes: the helpers, and no training run or plot beside them."""

import ast
import builtins
import symtable
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ._submission import names_defined, names_imported, plain_python, tree_of

LOUD = frozenset({"breakpoint", "compile", "eval", "exec", "exit", "help", "input", "open", "print", "quit"})
QUICK = frozenset(dir(builtins)) - LOUD | {"math", "np", "numpy", "torch", "keras"}
"""names whose calls are no training run: builtins, and the libraries that a setup imports"""
BY_ANY_NAME = frozenset({"eval", "exec", "globals", "locals", "vars"})
"""whoever calls one of these may reach a variable without writing its name"""


@dataclass(frozen=True, kw_only=True)
class _Part:
    """One statement that adds to the names."""

    text: str
    reads: frozenset[str]
    variables: frozenset[str] = frozenset()
    """what it is left out without; empty where it stays in any case"""


def definitions_in(sources: Sequence[str], *, read: Iterable[str]) -> list[str]:
    """Return what each of the learner's own cells adds to the names: imports, definitions, and variables that are read.

    Such a cell may hold a training run or a plot; a check needs the helper that is defined there, not the run. A variable
    that neither `read` has nor anything that stays reads is not computed: it may be a figure.
    """
    cells = [_parts(source) for source in sources]
    idle = [part for parts in cells for part in parts if part.variables]
    known = set(read).union(*(part.reads for parts in cells for part in parts if not part.variables))
    while needed := [part for part in idle if part.variables & known or BY_ANY_NAME & known]:
        idle = [part for part in idle if part not in needed]
        known = known.union(*(part.reads for part in needed))
    return ["\n".join(part.text for part in parts if part not in idle) for parts in cells]


@lru_cache(maxsize=1024)
def names_read(source: str) -> frozenset[str]:
    """Return the names of a notebook that a cell reads, now or when what it defines is called; empty without a parse."""
    try:
        return frozenset(_global_names(symtable.symtable(plain_python(source), "cell", "exec")))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return frozenset()


def _global_names(table: symtable.SymbolTable) -> Iterator[str]:
    for symbol in table.get_symbols():
        if symbol.is_referenced() and (table.get_type() == "module" or symbol.is_global()):
            yield symbol.get_name()
    for inner in table.get_children():
        yield from _global_names(inner)


@lru_cache(maxsize=1024)
def _parts(source: str) -> tuple[_Part, ...]:
    tree = tree_of(source)
    if tree is None:
        return ()
    quick = QUICK | names_imported(source)
    try:
        return tuple(_part(statement) for statement in tree.body if _only_defines(statement, quick))
    except RecursionError:  # deeper than what anybody writes
        return ()


def _part(statement: ast.stmt) -> _Part:
    text = _forgiving(statement)
    return _Part(text=text, reads=names_read(text), variables=_variables(statement))


def _variables(statement: ast.stmt) -> frozenset[str]:
    """The names that a statement binds, if that is all it does."""
    if not isinstance(statement, ast.Assign | ast.AnnAssign):
        return frozenset()
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    changes = (
        n for target in targets for n in ast.walk(target) if isinstance(n, ast.Attribute | ast.Subscript)
    )
    return frozenset() if any(True for _ in changes) else names_defined(ast.unparse(statement))


def _only_defines(statement: ast.stmt, quick: frozenset[str]) -> bool:
    if isinstance(
        statement,
        ast.Import | ast.ImportFrom | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Pass,
    ):
        return True
    if isinstance(statement, ast.If):
        inside = [*statement.body, *statement.orelse]
        return _is_quick(statement.test, quick) and all(_only_defines(s, quick) for s in inside)
    if isinstance(statement, ast.Try):
        handlers = [s for handler in statement.handlers for s in handler.body]
        inside = [*statement.body, *handlers, *statement.orelse, *statement.finalbody]
        return all(_only_defines(s, quick) for s in inside)
    if not isinstance(statement, ast.Assign | ast.AnnAssign) or statement.value is None:
        return False
    return _is_quick(statement.value, quick)


def _is_quick(value: ast.expr, quick: frozenset[str]) -> bool:
    return all(_root(call.func) in quick for call in ast.walk(value) if isinstance(call, ast.Call))


def _root(function: ast.expr) -> str | None:
    while isinstance(function, ast.Attribute):
        function = function.value
    return function.id if isinstance(function, ast.Name) else None


def _forgiving(statement: ast.stmt) -> str:
    handler = ast.ExceptHandler(type=ast.Name(id="Exception"), body=[ast.Pass()])
    return ast.unparse(ast.Try(body=[statement], handlers=[handler], orelse=[], finalbody=[]))
