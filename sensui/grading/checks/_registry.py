"""How the functions of a checks.py find their exercises."""

import ast
import contextvars
import inspect
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sensui._interpreter import tree_of

if TYPE_CHECKING:
    from ._check import Check


@dataclass(frozen=True, kw_only=True)
class CheckFunction:
    """One part of what an exercise must satisfy, and its share of the points."""

    exercise: str
    share: float
    run: "Callable[[Check], None]"


@dataclass(frozen=True, kw_only=True)
class Drive:
    """A program that exercises a learner's definitions and returns plain data; its source goes behind the wall."""

    name: str
    source: str
    run: Callable[..., Any]


@dataclass
class Registry:
    """What one checks.py declares."""

    functions: list[CheckFunction] = field(default_factory=list)
    drives: dict[str, Drive] = field(default_factory=dict)

    def of(self, exercise: str) -> tuple[CheckFunction, ...]:
        """Return an exercise's check functions, in the order they are written."""
        return tuple(f for f in self.functions if f.exercise == exercise)


_open: contextvars.ContextVar[Registry | None] = contextvars.ContextVar("registry", default=None)


@contextmanager
def registered() -> Iterator[Registry]:
    """Collect what is declared inside the block."""
    registry = Registry()
    token = _open.set(registry)
    try:
        yield registry
    finally:
        _open.reset(token)


def checks(
    exercise: str, *, share: float = 1.0
) -> "Callable[[Callable[[Check], None]], Callable[[Check], None]]":
    """Declare what an exercise must satisfy.

    Several functions for one exercise are its parts: each gives its share of the points, so an answer that is right in
    one part and wrong in another earns something.
    """
    if not share > 0:
        raise ValueError(
            f"`share` of a check of `{exercise}` is {share!r}, expected a number above 0. Leave it out for 1."
        )

    def declare(function: "Callable[[Check], None]") -> "Callable[[Check], None]":
        registry = _open.get()
        if registry is not None:
            registry.functions.append(CheckFunction(exercise=exercise, share=share, run=function))
        return function

    return declare


def drive(function: Callable[..., Any]) -> Callable[..., Any]:
    """Declare a drive: `def name(lab, …)`, at the top level of checks.py and using nothing outside itself but `np`, `torch`, `keras`."""
    registry = _open.get()
    if registry is not None:
        source = _without_decorators(textwrap.dedent(inspect.getsource(function)))
        registry.drives[function.__name__] = Drive(name=function.__name__, source=source, run=function)
    return function


def _without_decorators(source: str) -> str:
    tree = tree_of(source)
    definition = tree.body[0]
    if not isinstance(definition, ast.FunctionDef):
        raise ValueError(
            f"a drive is {type(definition).__name__}, expected a function. Write `def name(lab, …)`."
        )
    definition.decorator_list = []
    return ast.unparse(tree)
