"""A contest's data on the judge's side: what learners get, what programs get, and the answers, which nobody gets.

Training data come from a number that everybody can know; test data, their order and what is public of them come from the
school's own secret. So a course that everybody can read holds no answer, and none is ever written to a disk.
"""

import hashlib
import hmac
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from sensui.course import Contest, Form

from ._errors import BrokenContest
from ._examples import Examples, examples_of
from ._real import real_parts
from ._split import public_part

KEPT = 4
"""how many contests' data stay in memory"""


@dataclass(frozen=True, kw_only=True, eq=False)
class ContestData:
    """Everything that an entry of one contest at one school is scored with."""

    contest: Contest = field(repr=False)
    digest: str
    """changes with whatever can change a score; tells nothing of the secret"""
    train: Examples = field(repr=False)
    inputs: Any = field(repr=False)
    """of the test examples; the place of an example is its id"""
    is_real: bool
    names: Mapping[str, Any] = field(repr=False)
    """what data.py defines"""
    _labels: Any = field(repr=False)
    _is_public: np.ndarray = field(repr=False)

    @property
    def rows(self) -> int:
        """How many predictions an entry has."""
        return len(self._is_public)

    @property
    def public_rows(self) -> int:
        """How many of them count for the public score."""
        return int(self._is_public.sum())

    @property
    def private_rows(self) -> int:
        """How many of them count for the private score."""
        return self.rows - self.public_rows


def open_contest(contest: Contest, *, secret: bytes = b"", real: bool = False) -> ContestData:
    """The data of a contest at the school with this secret; without one, those that everybody can make at home.

    With `real`, the contest's real data where it has some. Raises BrokenContest, and DataError where they are not here.
    """
    key = (contest.path, contest.digest, secret, real and contest.real is not None)
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return replace(_kept[key], contest=contest)  # what cannot change a score may have changed
    data = _made(contest, secret, is_real=key[-1])
    with _lock:
        _kept[key] = data
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return data


_kept: OrderedDict[tuple[str, str, bytes, bool], ContestData] = OrderedDict()
_lock = threading.Lock()


def forget_contests() -> None:
    """Make the data anew when they are next asked for."""
    with _lock:
        _kept.clear()


def seed_of(contest: Contest, what: str, *, secret: bytes = b"") -> int:
    """A number that only who knows the secret can know."""
    told = f"{contest.path}\n{what}".encode()
    return int.from_bytes(hmac.digest(b"sensui contest\n" + secret, told, "sha256"))


def _made(contest: Contest, secret: bytes, *, is_real: bool) -> ContestData:
    names = _names(contest)
    if contest.metric.form is Form.ACTIONS:
        return _episodes(contest, names, secret)
    train, test = real_parts(contest) if is_real else _drawn(contest, names, secret)
    order = np.random.default_rng(seed_of(contest, "order", secret=secret)).permutation(len(test))
    test = test.at(order)
    split = np.random.default_rng(seed_of(contest, "split", secret=secret))
    return ContestData(
        contest=contest,
        digest=_digest(contest, secret, is_real=is_real),
        train=train,
        inputs=test.inputs,
        is_real=is_real,
        names=names,
        _labels=test.labels,
        _is_public=public_part(
            test.labels, test.groups, form=contest.metric.form, share=contest.public_share, chance=split
        ),
    )


def _drawn(contest: Contest, names: Mapping[str, Any], secret: bytes) -> tuple[Examples, Examples]:
    """Training data, the same at every school and so drawn once, and test data."""
    with _lock:
        known = next(
            (
                data.train
                for key, data in _kept.items()
                if key[:2] == (contest.path, contest.digest) and not data.is_real
            ),
            None,
        )
    if known is None:
        chance = np.random.default_rng(seed_of(contest, "train"))
        known = examples_of(contest, _called(contest, names, "train", chance), "train")
    chance = np.random.default_rng(seed_of(contest, "test", secret=secret))
    return known, examples_of(contest, _called(contest, names, "test", chance), "test")


def _digest(contest: Contest, secret: bytes, *, is_real: bool) -> str:
    told = f"{contest.digest}\n{seed_of(contest, 'digest', secret=secret)}\n{is_real}"
    return hashlib.sha256(told.encode()).hexdigest()


def _names(contest: Contest) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "data"}
    try:
        exec(compile(contest.data_source, str(contest.data_file), "exec"), names)
    except Exception as error:
        raise BrokenContest(contest.path, f"data.py raises {type(error).__name__}: {error}.") from error
    return names


def _called(contest: Contest, names: Mapping[str, Any], name: str, chance: np.random.Generator) -> Any:
    try:
        return names[name](chance)
    except Exception as error:
        why = f"`{name}` of data.py raises {type(error).__name__}: {error}."
        raise BrokenContest(contest.path, why) from error


def _episodes(contest: Contest, names: Mapping[str, Any], secret: bytes) -> ContestData:
    """What a program acts in: as many worlds as the contest has episodes, each from a number of its own."""
    count = contest.episodes or 0
    chance = np.random.default_rng(seed_of(contest, "test", secret=secret))
    seeds = tuple(int(seed) for seed in chance.integers(0, 1 << 62, count))
    is_public = np.zeros(count, dtype=bool)
    is_public[: max(1, round(contest.public_share * count))] = True
    return ContestData(
        contest=contest,
        digest=_digest(contest, secret, is_real=False),
        train=Examples(inputs=np.zeros((0, 1)), labels=np.zeros(0), groups=None),
        inputs=seeds,
        is_real=False,
        names=names,
        _labels=np.zeros(count),
        _is_public=is_public,
    )
