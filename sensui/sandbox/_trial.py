"""Does the wall stand? One run of the smallest program there is."""

from contextlib import suppress
from pathlib import Path

from ._errors import RunLost, SandboxUnavailable
from ._types import Limits, Profile, Sandbox

PROBE = Profile(name="probe", preload=(), program=Path(__file__).parent / "probe")
_FIX = "Isolation `container` stands on the pod's own wall; `none` is for one learner alone."


def try_out(sandbox: Sandbox) -> None:
    """Raises SandboxUnavailable, with the sandbox closed, when a run cannot be had."""
    answer = b""
    try:
        run = sandbox.start(PROBE, limits=Limits())
        with suppress(OSError):
            run.channel.sendall(b'{"ask": "nothing", "given": null}\n')
            run.channel.settimeout(10)
            answer = run.channel.recv(100)
        ended = run.finish()
    except (SandboxUnavailable, RunLost) as error:
        sandbox.close()
        raise SandboxUnavailable(sandbox.name, reason=error.reason, fix=_FIX) from None
    if not answer:
        sandbox.close()
        raise SandboxUnavailable(sandbox.name, reason=f"a first run {ended.end}.", fix=_FIX)
