"""One line in the log `sensui.audit` for what an operator may have to look up: who came in, who got which role."""

import logging
from typing import Any

from ..limits import address_of

log = logging.getLogger("sensui.audit")


def say(event: str, *, person: Any = None, request: Any = None, **facts: object) -> None:
    """Its facts are fields of the record too, for whoever writes logs as JSON. No password, code or token goes in."""
    known: dict[str, object] = {"event": event, "person": getattr(person, "pk", None), **facts}
    if request is not None:
        known["address"] = address_of(request)
    log.info(" ".join(f"{key}={value}" for key, value in known.items()), extra={"audit": known})
