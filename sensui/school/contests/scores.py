"""Scores as people read them."""

from typing import TYPE_CHECKING

from sensui.course import Contest

if TYPE_CHECKING:
    from sensui.grading.contests import Metric


def metric_of(contest: Contest) -> "Metric":
    """What the contest is measured by."""
    from sensui.grading.contests import METRICS

    return METRICS[contest.metric]
