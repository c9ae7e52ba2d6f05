"""Threads that parse and that want silence at the same time."""

import contextlib
import sys
import threading
import warnings
from collections.abc import Callable, Iterator

import pytest

from sensui._interpreter import code_of, expression_of, faultless_tree_of, silence, tree_of

LONG = "\n".join(
    f"def f{number}(x):\n    return [x + {number}, (x, -x)][{number % 2}]" for number in range(200)
)


class Litter:
    """Lies in a cycle, and lets other threads go on while it is put away."""

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        for _ in range(50):
            pass


@pytest.fixture
def hasty() -> Iterator[None]:
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def side_by_side(*works: Callable[[], None]) -> list[BaseException]:
    """Do all in threads; what was raised there."""
    raised: list[BaseException] = []

    def done(work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:
            raised.append(error)

    threads = [threading.Thread(target=done, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


@pytest.mark.usefixtures("hasty")
def test_programs_are_parsed_by_many_threads_at_once():
    def work() -> None:
        for _ in range(30):
            litter = [Litter() for _ in range(20)]
            assert len(litter) == len(tree_of(LONG).body) // 10
            faultless_tree_of(LONG)

    assert [] == side_by_side(*[work] * 4)


def test_a_warning_counts_only_where_a_faultless_program_was_asked_for():
    escaped = "'\\d'"

    with pytest.raises(SyntaxError, match="invalid escape"):
        faultless_tree_of(escaped)
    assert expression_of(escaped).value == "\\d"
    assert code_of(tree_of(escaped), "it").co_filename == "it"


@pytest.mark.usefixtures("hasty")
def test_one_threads_faultless_programs_are_no_errors_of_another():
    def strict() -> None:
        for _ in range(300):
            faultless_tree_of("1")

    def lenient() -> None:
        for _ in range(300):
            with silence:
                tree_of("'\\d'")

    before = list(warnings.filters)
    assert [] == side_by_side(strict, lenient, strict, lenient)
    assert before == warnings.filters


def test_those_who_share_a_silence_leave_it_in_any_order(capsys):
    out, err, filters = sys.stdout, sys.stderr, list(warnings.filters)
    first, second = contextlib.ExitStack(), contextlib.ExitStack()
    first.enter_context(silence)
    second.enter_context(silence)
    first.close()
    print("nobody hears this")
    warnings.warn("nor this", UserWarning, stacklevel=1)
    second.close()
    print("heard")

    assert (out, err, filters) == (sys.stdout, sys.stderr, warnings.filters)
    assert capsys.readouterr() == ("heard\n", "")
