"""Python source with its tree and its tokens, and changes to it that leave everything else as it stands."""

import ast
import io
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from sensui._interpreter import faultless_tree_of

LAYOUT = (tokenize.NL, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)


class NotPython(ValueError):
    """The source does not compile: the line, and what Python says."""

    def __init__(self, line: int, says: str) -> None:
        super().__init__(f"line {line}: {says}")
        self.line = line
        self.says = says


@dataclass(frozen=True)
class Edit:
    """Put `text` where the characters from `start` to `end` stood."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Token:
    """A token of Python; `start` and `end` count characters from the start of the source."""

    type: int
    text: str
    start: int
    end: int
    line: int


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text after all edits; none may overlap another."""
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end), reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


class Source:
    """A piece of Python that compiles."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.tree = parsed(text)
        self.tokens = self._read()

    def place(self, line: int, column: int) -> int:
        """The character at a line (from 1) and a column that counts bytes, as `ast` does."""
        text = self.lines[line - 1]
        return self.starts[line - 1] + len(text.encode()[:column].decode())

    def start(self, node: ast.expr | ast.stmt) -> int:
        """Where a node begins."""
        return self.place(node.lineno, node.col_offset)

    def end(self, node: ast.expr | ast.stmt) -> int:
        """Where a node ends."""
        return self.place(node.end_lineno or node.lineno, node.end_col_offset or node.col_offset)

    def _read(self) -> tuple[Token, ...]:
        read = tokenize.generate_tokens(io.StringIO(self.text).readline)
        return tuple(self._token(token) for token in read)

    def _token(self, token: tokenize.TokenInfo) -> Token:
        (row, column), (end_row, end_column) = token.start, token.end
        last = len(self.starts) - 1
        start = self.starts[min(row - 1, last)] + column
        end = self.starts[min(end_row - 1, last)] + end_column
        return Token(token.type, token.string, min(start, len(self.text)), min(end, len(self.text)), row)

    @cached_property
    def logical_lines(self) -> tuple[int, ...]:
        """The lines on which a statement or a clause, such as `else:`, begins."""
        lines = []
        fresh = True
        for token in self.tokens:
            if token.type == tokenize.NEWLINE:
                fresh = True
            elif fresh and token.type not in LAYOUT:
                lines.append(token.line)
                fresh = False
        return tuple(lines)

    @property
    def comments(self) -> Iterator[Token]:
        """Every comment."""
        return (token for token in self.tokens if token.type == tokenize.COMMENT)

    def stands_alone(self, token: Token) -> bool:
        """Is there nothing else on this token's line?"""
        return self.lines[token.line - 1].strip() == token.text


def parsed(text: str) -> ast.Module:
    """The tree, or NotPython for whatever reason Python has; an escape that warns is a reason too."""
    try:
        return faultless_tree_of(text)
    except SyntaxError as error:
        raise NotPython(error.lineno or 1, error.msg) from error
    except (ValueError, RecursionError, MemoryError, OverflowError) as error:
        raise NotPython(1, str(error) or type(error).__name__) from error


def bound_names(tree: ast.Module) -> frozenset[str]:
    """The names that running these statements defines at the top level."""
    return frozenset(_bound(tree.body))


def _bound(body: Iterable[ast.AST]) -> Iterator[str]:
    # a stack of its own, because an author's expression may be nested deeper than Python recurses
    waiting = list(body)
    while waiting:
        node = waiting.pop()
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                yield from ((alias.asname or alias.name).split(".")[0] for alias in names)
            case ast.Name(id=name, ctx=ast.Store()):
                yield name
            case ast.Lambda() | ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                continue
            case _:
                waiting.extend(ast.iter_child_nodes(node))


def docstrings(tree: ast.Module) -> Iterator[tuple[ast.AST, ast.Constant]]:
    """Every docstring in the tree, with what it belongs to."""
    for node in ast.walk(tree):
        if not isinstance(node, (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        match node.body:
            case [ast.Expr(value=ast.Constant(value=str()) as constant), *_]:
                yield node, constant
