"""Why a check function refused what it saw: facts, from which the judge makes words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sensui.course import Text

from .._compare import Difference
from .._subject import Answer, Question


class Reason(StrEnum):
    """What a check function found wrong."""

    DIFFERENT = "different"
    RAISED = "raised"
    DID_NOT_RAISE = "did not raise"
    CHANGED_ARGUMENT = "changed argument"
    GRADIENT = "gradient"
    NOT_REPEATABLE = "not repeatable"
    PROPERTY = "property"
    TOO_LOW = "too low"


@dataclass(frozen=True, kw_only=True, eq=False)
class Failure:
    """The first statement of a check function that did not hold."""

    reason: Reason
    question: Question | None = None
    answer: Answer | None = None
    wanted: Answer | None = None
    difference: Difference | None = None
    says: Text | None = None
    facts: Mapping[str, Any] | None = None
