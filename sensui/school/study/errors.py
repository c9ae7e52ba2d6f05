"""
What this app raises:

StudyError
├── PlanImpossible    the days between start and finish are all days of rest, or there are none
└── NothingToPlan     everything is done already
"""


class StudyError(Exception):
    """Something about a learner's way."""


class PlanImpossible(StudyError):
    """The days between start and finish are all days of rest, or there are none."""


class NothingToPlan(StudyError):
    """Everything is done already."""
