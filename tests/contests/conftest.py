"""Contests of every metric, made in a folder of their own from the tiny one."""

import csv
import io
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from sensui.course import Contest, read_contest
from sensui.grading.contests import ContestData, EntryRefused, check_predictions, open_contest
from sensui.sandbox import Sandbox, default_sandbox

TINY = Path(__file__).parents[1] / "course" / "cases" / "good" / "first" / "contests" / "tiny"
SECRET = b"the secret of a school in a test"

FACTS = """
title = {{ en = "Made", ja = "作ったコンテスト" }}
summary = {{ en = "For a test.", ja = "テスト用です。" }}
minutes = 30
metric = "{metric}"
entry = "{entry}"
max_mib = 0.25
{more}
[limits]
cpu_seconds = 5
wall_seconds = 60
memory_mib = 512

[[entrant]]
id = "one"
title = {{ en = "One", ja = "ひとつ" }}
summary = {{ en = "It answers.", ja = "答えます。" }}
kind = "majority"
file = "field/one.py"
reaches = 0
"""
TWO = 'classes = [{ en = "left", ja = "左" }, { en = "right", ja = "右" }]'
THREE = 'classes = [{ en = "a", ja = "あ" }, { en = "b", ja = "い" }, { en = "c", ja = "う" }]'

Made = Callable[..., Contest]


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """Make a contest with this metric and this data.py."""

    def contest(
        metric: str = "accuracy",
        *,
        data: str | None = None,
        more: str = TWO,
        entry: str = "both",
        field: str = "def predict(inputs):\n    return [0] * len(inputs)\n",
    ) -> Contest:
        folder = tmp_path / "made"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(TINY, folder)
        shutil.rmtree(folder / "field")
        (folder / "field").mkdir()
        (folder / "field" / "one.py").write_text(field)
        (folder / "contest.toml").write_text(FACTS.format(metric=metric, entry=entry, more=more))
        if data is not None:
            (folder / "data.py").write_text(data)
        return read_contest(folder)

    return contest


@pytest.fixture
def data(made: Made) -> ContestData:
    """The data of a small contest with two classes, at a school with a secret."""
    return open_contest(made(), secret=SECRET)


@pytest.fixture(scope="session")
def sandbox() -> Sandbox:
    return default_sandbox()


def csv_of(rows: Iterable[Iterable[object]], *names: str) -> bytes:
    """A CSV file with these columns."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerows([names or ("id", "label"), *rows])
    return out.getvalue().encode()


def refusal(data: ContestData, content: bytes, name: str = "entry.csv") -> EntryRefused:
    """Why this file is refused."""
    with pytest.raises(EntryRefused) as caught:
        check_predictions(data, io.BytesIO(content), name)
    assert "\n" not in caught.value.message.en + caught.value.message.ja
    return caught.value
