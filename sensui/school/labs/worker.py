"""Judges what was handed in, one notebook after the other, beside the pages."""

import logging
import threading

from django.db import close_old_connections

from .services import queued_grade

log = logging.getLogger("sensui.school.labs")

LOOK_AGAIN_SECONDS = 5

_handed_in = threading.Event()


def call() -> None:
    """Something was handed in: do not wait until the next look."""
    _handed_in.set()


def start() -> threading.Thread:
    """Judge what is waiting, and what comes, as long as the school is open."""
    worker = threading.Thread(target=_work, name="judge", daemon=True)
    worker.start()
    return worker


def _work() -> None:
    while True:
        try:
            close_old_connections()
            queued_grade()
        except Exception:  # the school goes on, and so does the next look
            log.exception("notebooks could not be judged")
        _handed_in.wait(LOOK_AGAIN_SECONDS)
        _handed_in.clear()
