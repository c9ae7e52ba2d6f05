"""What a learner handed in, as the cells that a check executes."""

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sensui.course import Lab, Lang, Role

MAGIC = re.compile(r"^\s*[%!?]|\?\s*$", re.MULTILINE)
CELL_MAGIC = re.compile(r"\A\s*%%(\w+).*")
TRANSPARENT = frozenset({"capture", "prun", "time", "timeit"})
"""cell magics whose cell is Python like any other"""


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


@lru_cache(maxsize=1024)
def plain_python(source: str) -> str:
    """Return a cell's source with IPython's magics turned into Python; unchanged where there are none."""
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        if not MAGIC.search(source):
            return source
        if magic := CELL_MAGIC.match(source):
            rest = source[magic.end() :]
            return plain_python(rest) if magic[1] in TRANSPARENT else ""
        from IPython.core.inputtransformer2 import TransformerManager

        transformed: str = TransformerManager().transform_cell(source)
        return transformed
    return source


@lru_cache(maxsize=1024)
def definitions_of(source: str) -> str:
    """Return only what a cell of the learner's own adds to the names: imports, definitions and plain assignments.

    Such a cell may hold a training run or a plot; a check needs the helper that is defined there, not the run.
    """
    try:
        tree = ast.parse(plain_python(source))
    except (SyntaxError, ValueError):
        return ""
    modules = {name for statement in tree.body for name in _imported(statement)}
    kept = [s for s in tree.body if _only_defines(s, modules | {"np", "numpy", "math", "torch"})]
    return "\n".join(_forgiving(s) for s in kept)


@lru_cache(maxsize=1024)
def names_defined(source: str) -> frozenset[str]:
    """Return the names of the functions, classes and variables that a cell defines at its top level."""
    try:
        tree = ast.parse(plain_python(source))
    except (SyntaxError, ValueError):
        return frozenset(re.findall(r"^(?:def|class)\s+(\w+)", source, re.MULTILINE))
    return frozenset(_bound(tree.body))


@lru_cache(maxsize=1024)
def names_used(source: str) -> frozenset[str]:
    """Return every name that a cell mentions; empty when it does not parse."""
    try:
        tree = ast.parse(plain_python(source))
    except (SyntaxError, ValueError):
        return frozenset()
    return frozenset(n.id for n in ast.walk(tree) if isinstance(n, ast.Name))


def _bound(body: Iterable[ast.stmt]) -> Iterable[str]:
    for statement in body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield statement.name
        elif isinstance(statement, ast.Assign | ast.AnnAssign):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            for target in targets:
                yield from (n.id for n in ast.walk(target) if isinstance(n, ast.Name))
        elif isinstance(statement, ast.If | ast.Try | ast.With):
            yield from _bound(statement.body)


def _imported(statement: ast.stmt) -> Iterable[str]:
    if isinstance(statement, ast.Import | ast.ImportFrom):
        for alias in statement.names:
            yield (alias.asname or alias.name).split(".")[0]


def _only_defines(statement: ast.stmt, modules: set[str]) -> bool:
    if isinstance(
        statement, ast.Import | ast.ImportFrom | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    ):
        return True
    if not isinstance(statement, ast.Assign | ast.AnnAssign) or statement.value is None:
        return False
    return all(
        _root(call.func) in modules for call in ast.walk(statement.value) if isinstance(call, ast.Call)
    )


def _root(function: ast.expr) -> str | None:
    while isinstance(function, ast.Attribute):
        function = function.value
    return function.id if isinstance(function, ast.Name) else None


def _forgiving(statement: ast.stmt) -> str:
    body = "\n".join("    " + line for line in ast.unparse(statement).splitlines())
    return f"try:\n{body}\nexcept Exception:\n    pass"


@lru_cache(maxsize=1024)
def skeleton(source: str) -> str:
    """Return what a cell does, without comments, layout, docstrings and placeholders; empty for a cell that does nothing."""
    try:
        tree = ast.parse(plain_python(source))
    except (SyntaxError, ValueError):
        return source
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
            node.body = [s for s in node.body if not _says_nothing(s)]
    return "" if not tree.body else ast.dump(tree)


def _says_nothing(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Pass):
        return True
    if isinstance(statement, ast.Raise):
        return "NotImplementedError" in ast.dump(statement)
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
