"""A school in a process of its own, as `sensui serve` opens it, and people who are signed in there."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import psutil
from _crowd import CSRF


@contextmanager
def served(*arguments: str) -> Iterator[tuple[str, psutil.Process]]:
    """The address at which a school lets in, and its process; closed at the end."""
    command = [sys.executable, "-c", "from sensui.cli import main; main()", "serve", *arguments]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        entrance = next(found for line in server.stdout if (found := re.search(r"http\S+", line)))
        yield entrance[0], psutil.Process(server.pid)
    finally:
        server.send_signal(signal.SIGINT)
        try:
            server.wait(timeout=20)
        except subprocess.TimeoutExpired:
            server.kill()


def processor_seconds(process: psutil.Process) -> float:
    """What a process has used of the processors so far."""
    return float(sum(process.cpu_times()[:2]))


def signed_in(user: object) -> str:
    """The cookies of a learner who has signed in. Django has been set up for the school before."""
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return f"{settings.SESSION_COOKIE_NAME}={session.session_key}; {settings.CSRF_COOKIE_NAME}={CSRF}"
