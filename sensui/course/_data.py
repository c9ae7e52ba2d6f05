"""data.py in the derived notebook: one cell, whose names the other cells no longer import."""

import ast
from collections.abc import Iterator

from ._localize import localized
from ._python import Edit, Source, docstrings, edited
from ._text import Data, Lang
from ._words import DATA

MODULE = "data"


def program_of_data(text: str, lang: Lang) -> str:
    """The source of data.py as a cell: in one language, with a line that says what it is."""
    source = Source(localized(text, lang))
    edits = [
        _line(source, constant) for node, constant in docstrings(source.tree) if isinstance(node, ast.Module)
    ]
    return f"# {DATA.in_(lang)}\n{edited(source.text, edits).strip()}"


def data_switch(tree: ast.Module) -> ast.Constant | None:
    """The value of `DATA = "made"`, by which a program chooses between data that it makes and real ones."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id="DATA")], value=ast.Constant(value="made") as constant):
                return constant
    return None


def with_data(text: str, data: Data) -> str:
    """The program with its switch, if it has one, at these data."""
    source = Source(text)
    switch = data_switch(source.tree)
    return edited(text, [Edit(source.start(switch), source.end(switch), f'"{data}"')] if switch else [])


def without_data_imports(text: str) -> str:
    """The program without its `from data import …`: the names are there already."""
    source = Source(text)
    edits = [_instead(source, node) for node in data_imports(source.tree)]
    return edited(text, edits).strip("\n") if edits else text


def data_imports(tree: ast.Module) -> Iterator[ast.ImportFrom]:
    """Every `from data import …`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == MODULE and not node.level:
            yield node


def _instead(source: Source, node: ast.ImportFrom) -> Edit:
    start, end = source.start(node), source.end(node)
    renamed = [
        f"{alias.asname} = {alias.name}" for alias in node.names if alias.asname not in (None, alias.name)
    ]
    if renamed or node not in source.tree.body or not _has_its_lines(source, node):
        return Edit(start, end, "; ".join(renamed) or "pass")
    return _line(source, node)


def _has_its_lines(source: Source, node: ast.ImportFrom) -> bool:
    first, last = node.lineno, node.end_lineno or node.lineno
    before = source.lines[first - 1][: node.col_offset]
    after = source.text[source.end(node) : source.starts[last]]
    return not before.strip() and (not after.strip() or after.strip().startswith("#"))


def _line(source: Source, node: ast.stmt | ast.expr) -> Edit:
    """Take the node's lines away, whole."""
    last = node.end_lineno or node.lineno
    return Edit(source.starts[node.lineno - 1], min(source.starts[last], len(source.text)), "")
