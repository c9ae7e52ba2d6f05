"""What any bytes may do to the wire's decoder: give a message, or a named error. Nothing else, ever."""

from typing import Any

from sensui.grading.harness import WireError, decode, pack, unpack
from sensui.grading.harness.wire import MalformedFrame

FIELDS = ("value", "args", "kwargs", "changed")


def survives(body: bytes) -> bool:
    """Decode a frame's body and every value in it, as the judge would. True when it was a message."""
    try:
        message = decode(body)
    except MalformedFrame:
        return False
    for field in FIELDS:
        _survives_value(message.get(field))
    changed = message.get("changed")
    if isinstance(changed, dict):
        for node in changed.values():
            _survives_value(node)
    return True


def _survives_value(node: Any) -> None:
    try:
        value = unpack(node)
    except WireError:
        return
    pack(value)  # what was read can be written again
