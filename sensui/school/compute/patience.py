"""A database that is started anew is waited for: what was computed meanwhile is not thrown away."""

import logging
import time
from collections.abc import Callable
from typing import TypeVar

from django.db import InterfaceError, OperationalError, connection

log = logging.getLogger("sensui.school.compute")

LONGEST_WAIT_SECONDS = 600
_Found = TypeVar("_Found")

GONE = (OperationalError, InterfaceError)


def patiently(
    do: Callable[[], _Found],
    *,
    seconds: float = LONGEST_WAIT_SECONDS,
    wait: Callable[[float], None] = time.sleep,
) -> _Found:
    """What `do` returns, tried again over a new connection while the database is away."""
    waited, pause = 0.0, 0.1
    while True:
        try:
            return do()
        except GONE:
            if connection.in_atomic_block or waited >= seconds:
                raise
            log.warning("the database did not answer; trying again", exc_info=waited == 0)
            connection.close()
        wait(pause)
        waited, pause = waited + pause, min(pause * 2, 2.0)
