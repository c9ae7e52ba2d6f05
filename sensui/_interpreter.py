"""What all threads of one interpreter share: its parser, what it warns of, where it prints.

CPython counts the depth of the tree it builds once for all threads, and raises SystemError when two of them build at once
(python/cpython#106905, Python 3.11 and 3.12). `warnings.catch_warnings` and `contextlib.redirect_stdout` put back what
they found, which is another thread's when the two do not end in the order in which they began. So programs are parsed
one after the other, and whoever wants silence shares one.
"""

import ast
import contextlib
import io
import os
import threading
import warnings
from collections.abc import Iterator
from types import CodeType
from typing import Literal

_TURN = threading.RLock()
"""held while a program is parsed, and while the silence begins or ends: the one lies within the other or outside it"""
# Whoever is forked in the middle of it would wait for it for ever.
os.register_at_fork(before=_TURN.acquire, after_in_parent=_TURN.release, after_in_child=_TURN.release)


def tree_of(source: str) -> ast.Module:
    """The tree of a program, whatever there is to warn of. Raises what `ast.parse` raises."""
    with _warnings_are("ignore"):
        return ast.parse(source)


def expression_of(source: str) -> ast.expr:
    """The tree of one expression. Raises what `ast.parse` raises."""
    with _warnings_are("ignore"):
        return ast.parse(source, mode="eval").body


def faultless_tree_of(source: str) -> ast.Module:
    """The tree of a program that compiles; what Python would warn of is raised as SyntaxError too."""
    with _warnings_are("error"):
        tree = ast.parse(source)
        compile(tree, "cell", "exec", dont_inherit=True)
        return tree


def code_of(tree: ast.Module, name: str) -> CodeType:
    """What the interpreter runs for a tree. Raises what `compile` raises."""
    with _warnings_are("ignore"):
        return compile(tree, name, "exec", dont_inherit=True)


@contextlib.contextmanager
def _warnings_are(what: Literal["ignore", "error"]) -> Iterator[None]:
    with _TURN, warnings.catch_warnings():
        for category in (SyntaxWarning, DeprecationWarning):
            warnings.simplefilter(what, category)
        yield


class _Nowhere(io.TextIOBase):
    """What is written here is forgotten."""

    def write(self, text: str) -> int:
        return len(text)


class _Silence:
    """Nothing that is printed or warned of is heard, from the first who asks for it until the last has enough."""

    def __init__(self) -> None:
        self._inside = 0
        self._ways_back = contextlib.ExitStack()

    def __enter__(self) -> None:
        with _TURN:
            self._inside += 1
            if self._inside == 1:
                self._ways_back.enter_context(warnings.catch_warnings())
                self._ways_back.enter_context(contextlib.redirect_stdout(_Nowhere()))
                self._ways_back.enter_context(contextlib.redirect_stderr(_Nowhere()))
                warnings.simplefilter("ignore")

    def __exit__(self, *raised: object) -> None:
        with _TURN:
            self._inside -= 1
            if not self._inside:
                self._ways_back.close()


silence = _Silence()
"""`with silence:` lets an author's program print and warn without anybody hearing it"""
