"""The vocabulary in which an author says what an exercise must satisfy.

    @checks("sigmoid")
    def _(check: Check) -> None:
        check.same(check.normal(3, 4))
        check.leaves_arguments_alone()

A check function runs in the judge; the learner's code runs behind the wall and only ever sees arguments. The same
function is run against the reference, against each misconception and against what a learner wrote, with the same draws.
"""

from sensui.course import Text

from ._check import Check, CheckFailed
from ._failure import Failure, Reason
from ._registry import CheckFunction, Drive, Registry, checks, drive, registered

__all__ = [
    "Check",
    "CheckFailed",
    "CheckFunction",
    "Drive",
    "Failure",
    "Reason",
    "Registry",
    "Text",
    "checks",
    "drive",
    "registered",
]
