"""The author's side of a lab, made ready once: the reference, its checks, the misconceptions."""

import ast
import builtins
import linecache
import types
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any

from sensui._interpreter import tree_of
from sensui.course import Exercise, Lab, Misconception, Role

from ._answers import Blanks, blanks_of
from ._errors import BrokenLab
from ._needed_cells import names_in, names_mentioned
from ._subject import LocalSubject, RememberingSubject, Subject, unheard
from ._submission import names_used
from .checks import Registry, registered


class Reference:
    """A lab's reference, executed once in this process; trusted, as its author is."""

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.setup = tuple(cell.source for cell in lab.cells if cell.role is Role.SETUP)
        self.sources = {
            cell.exercise: cell.source
            for cell in lab.cells
            if cell.role is Role.EXERCISE and cell.exercise is not None
        }
        self.exercises: Mapping[str, Exercise] = {e.name: e for e in lab.exercises}
        self._wrong: dict[str, Subject] = {}
        self._blanks: dict[str, Blanks] = {}
        self._definitions: dict[str, ast.FunctionDef | None] = {}
        self._outputs: dict[str, tuple[str, ...]] = {}

    @cached_property
    def registry(self) -> Registry:
        """What checks.py declares. Raises BrokenLab."""
        file = str(self.lab.checks_file)
        source = self.lab.checks_source
        linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
        with registered() as registry:
            try:
                exec(compile(source, file, "exec"), {"__name__": "checks", "__file__": file})
            except Exception as error:
                why = f"checks.py raises {type(error).__name__}: {error}"
                raise BrokenLab(self.lab.path, "", why) from error
        return registry

    @cached_property
    def names_asked(self) -> frozenset[str]:
        """Every name that the checks may ask a submission for, whoever defines it."""
        drives = (drive.source for drive in self.registry.drives.values())
        parts = [node for source in drives for node in ast.walk(tree_of(source))]
        reached = {node.attr for node in parts if isinstance(node, ast.Attribute)}
        spelt = {
            str(node.value) for node in parts if isinstance(node, ast.Constant)
        }  # getattr(lab, "depth", 2)
        return frozenset((reached | spelt).union(*(self.defines(exercise) for exercise in self.exercises)))

    def names_asked_by(self, exercise: str) -> frozenset[str]:
        """The names that a check of one exercise may ask a submission for."""
        return self._names_mentioned.union(self.defines(exercise))

    @cached_property
    def _names_mentioned(self) -> frozenset[str]:
        """What the setup and checks.py mention, which exercise a check is of excepted."""
        inside: list[ast.AST] = []
        for statement in tree_of(self.lab.checks_source).body:
            if isinstance(statement, ast.FunctionDef):
                inside += [statement.args, *statement.body]
            else:
                inside.append(statement)
        return names_in(inside).union(*(names_mentioned(source) for source in self.setup))

    @cached_property
    def drives(self) -> dict[str, Any]:
        """The drives of checks.py, by name."""
        return {name: drive.run for name, drive in self.registry.drives.items()}

    @cached_property
    def subject(self) -> Subject:
        """The reference, which answers every question rightly."""
        return RememberingSubject(LocalSubject(self.names_with({}), self.drives))

    def names_with(self, replaced: Mapping[str, str]) -> dict[str, Any]:
        """Execute setup and reference, with some exercises' cells replaced by other sources of the author's."""
        names = types.ModuleType("__main__").__dict__
        for exercise, source in [*((None, s) for s in self.setup), *self.sources.items()]:
            source = replaced.get(exercise, source) if exercise else source
            try:
                with unheard():
                    exec(compile(source, f"<reference {exercise or 'setup'}>", "exec"), names)
            except Exception as error:
                why = f"the author's program raises {type(error).__name__}: {error}"
                raise BrokenLab(self.lab.path, exercise or "setup", why) from error
        return names

    def misconceptions_of(self, exercise: str) -> Iterable[Misconception]:
        """The known wrong ideas about one exercise."""
        return (m for m in self.lab.misconceptions if m.exercise == exercise)

    def subject_of(self, misconception: Misconception) -> Subject:
        """A program with this one wrong idea in it."""
        if misconception.id not in self._wrong:
            replaced = {misconception.exercise: misconception.source}
            self._wrong[misconception.id] = LocalSubject(self.names_with(replaced), self.drives)
        return self._wrong[misconception.id]

    def blanks(self, exercise: str) -> Blanks:
        """What an exercise's cell does before anything has been written, at every level."""
        if exercise not in self._blanks:
            self._blanks[exercise] = blanks_of(self.lab, exercise)
        return self._blanks[exercise]

    def defines(self, exercise: str) -> tuple[str, ...]:
        """The names that an exercise's cell must define."""
        return tuple(self.exercises[exercise].defines) or (exercise,)

    @cached_property
    def _home(self) -> Mapping[str, str]:
        """The exercise that defines a name."""
        return {name: e for e in reversed(list(self.exercises)) for name in self.defines(e)}

    def dependencies(
        self, exercise: str, mentions: Mapping[str, frozenset[str]] | None = None
    ) -> tuple[str, ...]:
        """The exercises that this one's result rests on, in the lab's order.

        Both what the reference calls and what this learner's code mentions count: a learner may build on another function
        than the author did.
        """
        return self._closed(
            exercise, lambda name: self._needed(name) | self._homes((mentions or {}).get(name, ()))
        )

    def rests_on(self, exercise: str, mentions: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
        """The exercises that an answer itself mentions; of those that are not answered, what the reference does."""
        return self._closed(
            exercise, lambda name: self._homes(mentions[name]) if name in mentions else self._needed(name)
        )

    def _closed(self, exercise: str, direct: Callable[[str], set[str]]) -> tuple[str, ...]:
        found: set[str] = set()
        waiting = [exercise]
        while waiting:
            for needed in direct(waiting.pop()):
                if needed not in found and needed != exercise:
                    found.add(needed)
                    waiting.append(needed)
        return tuple(e for e in self.exercises if e in found)

    def _needed(self, exercise: str) -> set[str]:
        return self._homes(names_used(self.sources[exercise])) | set(self.exercises[exercise].needs)

    def _homes(self, names: Iterable[str]) -> set[str]:
        return {self._home[name] for name in names if name in self._home}

    def parameters(self, exercise: str) -> tuple[str, ...]:
        """The names of the parameters of an exercise's function; empty for a class or variables."""
        definition = self._definition(exercise)
        return (
            tuple(a.arg for a in (*definition.args.posonlyargs, *definition.args.args)) if definition else ()
        )

    def outputs(self, exercise: str) -> tuple[str, ...]:
        """What the reference calls the parts of its result, read off its `return` statement."""
        if exercise not in self._outputs:
            definition = self._definition(exercise)
            returns = [n for n in ast.walk(definition) if isinstance(n, ast.Return)] if definition else []
            value = returns[-1].value if returns else None
            parts = value.elts if isinstance(value, ast.Tuple) else ()
            self._outputs[exercise] = tuple(_called(part, place) for place, part in enumerate(parts))
        return self._outputs[exercise]

    def _definition(self, exercise: str) -> ast.FunctionDef | None:
        name = self.defines(exercise)[0]
        if name not in self._definitions:
            found = (n for n in ast.walk(tree_of(self.sources[exercise])) if isinstance(n, ast.FunctionDef))
            self._definitions[name] = next((n for n in found if n.name == name), None)
        return self._definitions[name]


def _called(part: ast.expr, place: int) -> str:
    return part.id if isinstance(part, ast.Name) and not hasattr(builtins, part.id) else f"[{place}]"
