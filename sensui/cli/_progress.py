"""A bar while there is a terminal to show it on, and a plain line now and then otherwise."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ._console import console

SECONDS = 10
"""between two plain lines"""

Advance = Callable[[str, int], None]
"""is told what was just done, and how much there is to do in all"""


@contextmanager
def progress() -> Iterator[Advance]:
    """Give a function to call after each piece of work."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    screen = console(stderr=True)
    if not screen.is_terminal:
        yield _plain_lines()
        return
    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=screen, transient=True) as bar:
        task = bar.add_task("", total=None)

        def advance(what: str, of: int) -> None:
            bar.update(task, advance=1, total=of, description=what)

        yield advance


def _plain_lines() -> Advance:
    screen = console(stderr=True)
    done, last = 0, time.monotonic()

    def advance(what: str, of: int) -> None:
        nonlocal done, last
        done += 1
        if time.monotonic() - last > SECONDS:
            last = time.monotonic()
            screen.print(f"{done}/{of} {what}", markup=False)

    return advance
