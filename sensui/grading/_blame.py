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

    `passes` runs the exercise's check with a set of functions replaced; the exercise itself may be among them.
    `suspects` are the dependencies that failed on their own. The others passed, so they count as equal to the reference
    and are replaced along with it: then most calls stay within one process, and a training loop does not cross the wall
    at every step. A sound function that hides the suspects it uses is then left the learner's own, and only when no
    suspect explains the failure is each sound one looked at by itself.
    """
    everyone, own = frozenset(dependencies), frozenset({exercise})
    known = frozenset(suspects) & everyone
    sound = everyone - known
    if len(known) == 1 and sound:
        # Asked below as a rule. Before everyone, because who has served a smaller set may serve a larger one.
        passes(sound)
    if not passes(everyone):  # wrong even where all that it rests on is right
        faulty = _smallest(known, passes, beside=sound | own) | own
    else:
        faulty = _smallest(known, passes, beside=sound)
        if not faulty and known and passes(known):
            faulty = _smallest(known, passes)
        faulty = faulty or _secretly_wrong(sound, passes)
    return _in_order(faulty or own, (*dependencies, exercise))


def _secretly_wrong(names: frozenset[str], passes: Passes) -> frozenset[str]:
    """Return the smallest set among functions that pass their own checks and are wrong all the same."""
    alone = (frozenset({name}) for name in sorted(names))
    return next((name for name in alone if passes(name)), None) or _smallest(names, passes)


def _smallest(
    names: frozenset[str], passes: Passes, *, beside: frozenset[str] = frozenset()
) -> frozenset[str]:
    """Take away whoever is not needed, one by one, while those `beside` stay replaced."""
    smallest = names
    for name in sorted(names):
        without = smallest - {name}
        if without | beside and passes(without | beside):
            smallest = without
    return smallest


def _in_order(names: frozenset[str], order: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in order if name in names)
