"""Which function is at fault when one that uses others fails.

The check is run again with functions of the learner's replaced by the reference's. Whoever's replacement mends it is at
fault; where no single one does, delta debugging (Zeller and Hildebrandt, 2002, "Simplifying and isolating
failure-inducing input") shrinks the set of all of them to one from which nothing can be taken away.
"""

from collections.abc import Callable, Iterable

Passes = Callable[[frozenset[str]], bool]


def at_fault(
    exercise: str, *, dependencies: tuple[str, ...], suspects: Iterable[str], passes: Passes
) -> tuple[str, ...]:
    """Return the exercises whose replacement, together, mends a failing one; each of them is needed for it.

    `suspects` are those dependencies that failed on their own; they are tried first. `passes` runs the exercise's check
    with a set of functions replaced; the exercise itself may be among them.
    """
    known = frozenset(suspects) & frozenset(dependencies)
    own = frozenset({exercise})
    tries = [known, own] if known else [own, *(frozenset({d}) for d in dependencies)]
    tries += [known | own] if known else []
    everyone = frozenset(dependencies)
    for candidates in [*tries, everyone, everyone | own]:
        if candidates and passes(candidates):
            return _in_order(_smallest(candidates, passes), (*dependencies, exercise))
    return (exercise,)


def _smallest(candidates: frozenset[str], passes: Passes) -> frozenset[str]:
    """Take away whoever is not needed, one by one."""
    smallest = candidates
    for name in sorted(candidates):
        without = smallest - {name}
        if without and passes(without):
            smallest = without
    return smallest


def _in_order(names: frozenset[str], order: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in order if name in names)
