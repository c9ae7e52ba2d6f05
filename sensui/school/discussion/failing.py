"""How a check failed, as a short word: two who failed with the same idea have the same word."""

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

_PASSED = {"passed", "missing"}
# What differs from one learner to the next: numbers, and names or code between backticks.
_OWN = re.compile(r"`[^`]*`|[-+]?\d[\d.,e+-]*")


def failing_of(lab: str, said: Mapping[str, Any]) -> str:
    """The word for what was said (in English) of one exercise; empty when there was nothing to mend."""
    if said["outcome"] in _PASSED:
        return ""
    return f"{lab}#{said['name']}#{said['misconception'] or _idea(said)}"[:200]


def _idea(said: Mapping[str, Any]) -> str:
    first = next(iter(said["findings"]), None)
    if first is None:
        return str(said["outcome"])
    shape = sha256(_OWN.sub("", first["message"]).encode()).hexdigest()[:12]
    return f"{first['kind']}-{shape}"
