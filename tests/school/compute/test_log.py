"""What is kept of a log: how it began and how it ended, and how much is left out."""

import pytest

from sensui.school.compute import log
from sensui.school.compute.log import lines_of
from sensui.school.compute.models import LogLine
from sensui.school.compute.run import Run
from sensui.school.compute.worker import work_once

from .conftest import now_is, waited


def log_of(lines: int, kind, asked, monkeypatch, *, flushing: int = 0) -> list[str]:
    """What is kept of so many lines where six may be kept; written down after each so many."""
    monkeypatch.setattr("sensui.school.compute.log.FIRST_LINES", 4)
    monkeypatch.setattr("sensui.school.compute.log.LAST_LINES", 2)

    def talks(run: Run):
        for number in range(lines):
            run.log(f"line\0 {number}")
            if flushing and number % flushing == 0:
                run.flush()
        return {}

    kind(talks)
    job = asked()
    work_once()
    return [line.text for line in lines_of(now_is(job))]


@pytest.mark.parametrize("flushing", [0, 1, 2, 3, 7])
@pytest.mark.parametrize("lines", [0, 1, 4, 5, 6, 7, 8, 9, 30])
def test_of_a_long_log_the_first_and_the_last_lines_are_kept_and_the_gap_is_named(
    lines, flushing, kind, asked, monkeypatch
):
    said = [f"line {number}" for number in range(lines)]
    if lines > 6:
        said[4:-2] = [f"… {lines - 6} lines left out …" if lines > 7 else "… 1 line left out …"]

    assert said == log_of(lines, kind, asked, monkeypatch, flushing=flushing)


def test_the_gap_goes_on_over_another_attempt(kind, asked, monkeypatch):
    monkeypatch.setattr("sensui.school.compute.log.FIRST_LINES", 2)
    monkeypatch.setattr("sensui.school.compute.log.LAST_LINES", 2)

    def talks(run: Run):
        for number in range(5):
            run.log(f"{run.attempt}.{number}")
        run.flush()
        if run.attempt == 1:
            raise OSError("the machine was tired")
        return {}

    kind(talks)
    job = asked()
    work_once()
    waited(job)
    work_once()

    said = [line.text for line in lines_of(now_is(job))]
    assert ["1.0", "1.1", "… 6 lines left out …", "2.3", "2.4"] == said


def test_no_more_lines_lie_in_the_database_than_are_kept(kind, asked, monkeypatch):
    log_of(50, kind, asked, monkeypatch, flushing=3)

    assert 6 == LogLine.objects.count()


def test_the_page_of_a_run_shows_how_the_log_began_and_ended(kind, asked, monkeypatch):
    monkeypatch.setattr(log, "FIRST_SHOWN", 1)
    monkeypatch.setattr(log, "LAST_SHOWN", 2)

    assert ["line 0", "… 2 lines left out …", "line 3", "line 4"] == log_of(5, kind, asked, monkeypatch)


def test_a_line_is_not_longer_than_a_line_may_be(kind, asked):
    kind(lambda run: run.log("x" * 5000) or {})
    job = asked()
    work_once()

    assert [log.LONGEST_LINE] == [len(line.text) for line in lines_of(now_is(job))]
