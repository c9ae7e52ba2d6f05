"""Contests: data whose answers stay here, entries that are checked before they are scored, a field to be measured against.

In reading order: `_metrics` what is measured, `_data` what is given and what is kept back, `_check` a file of
predictions, `_program` a program, `_score` both, `_field` who is always there, `_download` what learners take home.
"""

from ._check import check_predictions
from ._data import ContestData, open_contest
from ._download import write_data
from ._errors import BrokenContest, EntryRefused
from ._field import FieldScore, field_scores
from ._groups import GroupSplit, group_split_demo
from ._metrics import METRICS, Metric
from ._predictions import Predictions
from ._program import check_program, run_program
from ._score import Part, Scores, score
from ._starter import starter_notebook

__all__ = [
    "METRICS",
    "BrokenContest",
    "ContestData",
    "EntryRefused",
    "FieldScore",
    "GroupSplit",
    "Metric",
    "Part",
    "Predictions",
    "Scores",
    "check_predictions",
    "check_program",
    "field_scores",
    "group_split_demo",
    "open_contest",
    "run_program",
    "score",
    "starter_notebook",
    "write_data",
]
