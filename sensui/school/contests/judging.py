"""The judge of the contests: checks, scores and files, with this school's own secret in the data."""

import hmac
import os
import shutil
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from django.conf import settings

from sensui.course import Contest
from sensui.data import SETS, DataSet

from .models import Entry

if TYPE_CHECKING:
    from sensui.grading.contests import ContestData, FieldScore, GroupSplit, Predictions, Scores

# scikit-learn comes with the judge: no page waits for it that does not need it.


@dataclass(frozen=True, kw_only=True)
class HandedIn:
    """A file as it was handed in. Its name says only what kind it is."""

    kind: str
    ending: str
    content: bytes


def data_of(contest: Contest) -> "ContestData":
    """The contest's data. What is private in it stays in this process."""
    from sensui.grading.contests import open_contest

    return open_contest(contest, secret=_secret(), real=is_real(contest))


def is_real(contest: Contest) -> bool:
    """Does this school ask with real data, whose answers the world knows? It says so by SENSUI_CONTESTS=real."""
    return contest.real is not None and os.environ.get("SENSUI_CONTESTS") == "real"


def real_set(contest: Contest) -> DataSet | None:
    """The real data with which this school asks in place of the contest's own."""
    return SETS.get(contest.real or "") if is_real(contest) else None


def round_of(contest: Contest) -> str:
    """Changes when the questions or the measure do: scores of another round cannot be compared."""
    decides = (
        contest.metric.value,
        contest.tokenizer and contest.tokenizer.value,
        contest.public_share,
        contest.episodes,
        contest.data_source,
        is_real(contest),
    )
    return hmac.new(_secret(), repr(decides).encode(), "sha256").hexdigest()[:16]


def _secret() -> bytes:
    return hmac.new(settings.SECRET_KEY.encode(), b"contests", "sha256").digest()


def check(contest: Contest, handed_in: HandedIn) -> None:
    """Refuse what cannot be scored, before anything is kept. EntryRefused."""
    from sensui.grading.contests import check_program

    if handed_in.kind == Entry.Kind.PROGRAM:
        check_program(data_of(contest), _source(handed_in.content))
    else:
        _predictions(contest, handed_in)


def scored(contest: Contest, handed_in: HandedIn) -> "Scores":
    """What a file is worth. EntryRefused where it is at fault; any other error is the school's."""
    from sensui.grading.contests import run_program, score
    from sensui.sandbox import default_sandbox

    data = data_of(contest)
    if handed_in.kind == Entry.Kind.PROGRAM:
        return score(data, run_program(data, _source(handed_in.content), sandbox=default_sandbox()))
    return score(data, _predictions(contest, handed_in))


def field_of(contest: Contest) -> tuple["FieldScore", ...]:
    """What the programs of the standing field are worth: seconds or minutes of work the first time."""
    from sensui.grading.contests import field_scores
    from sensui.sandbox import default_sandbox

    return field_scores(data_of(contest), default_sandbox(), keep=_cache() / "field")


def files_of(contest: Contest) -> dict[str, Path]:
    """The files that a learner downloads, by name; written once for each state of the data."""
    from sensui.grading.contests import write_data

    data = data_of(contest)
    folder = _cache() / f"files-{data.digest[:24]}"
    if not folder.exists():
        # Somebody else may be writing them too: whole folders change places, and the first one stays.
        draft = folder.with_name(f"{folder.name}.{uuid4().hex}")
        write_data(data, draft)
        try:
            draft.rename(folder)
        except OSError:
            shutil.rmtree(draft)
    return {file.name: file for file in sorted(folder.iterdir())}


def group_split_of(contest: Contest) -> "GroupSplit | None":
    """What a split at random promises beside a split by group; None where the data has no groups."""
    from sensui.grading.contests import group_split_demo

    data = data_of(contest)
    if data.digest not in _splits:
        _splits[data.digest] = group_split_demo(data)
    return _splits[data.digest]


_splits: "dict[str, GroupSplit | None]" = {}
"""by digest of the data; a school has a handful of contests"""


def _cache() -> Path:
    return Path(settings.OPTIONS.data) / "cache" / "contests"


def _predictions(contest: Contest, handed_in: HandedIn) -> "Predictions":
    from sensui.grading.contests import check_predictions

    return check_predictions(data_of(contest), BytesIO(handed_in.content), f"predictions{handed_in.ending}")


def _source(content: bytes) -> str:
    return content.decode("utf-8-sig", errors="replace")
