"""Tells workers that something waits. A row is a row without it: whoever missed it finds it at the next look."""

import threading
from collections.abc import Callable

_bells: list[Callable[[bool], None]] = []
_lock = threading.Lock()


def wake(*, is_long: bool) -> None:
    """Something was asked for."""
    for ring in tuple(_bells):
        ring(is_long)


def bell_hang(ring: Callable[[bool], None]) -> Callable[[], None]:
    """Be told when something was asked for; what is returned ends that."""
    with _lock:
        _bells.append(ring)

    def take_down() -> None:
        with _lock:
            if ring in _bells:
                _bells.remove(ring)

    return take_down
