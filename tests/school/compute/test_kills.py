"""Workers are killed in the middle of what they do, again and again: everything is done, and counted once."""

import random
import signal
import time

import pytest

from .theatre import theatre

pytestmark = pytest.mark.slow

SEED = 20261121
RUNS, KILLS = 30, 8


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    with theatre(tmp_path_factory.mktemp("theatre")) as stage:
        yield stage


@pytest.fixture
def stage(opened):
    yield opened
    opened.dismiss()


def test_whatever_dies_every_run_is_done_and_counts_once(stage):
    chance = random.Random(SEED)
    for _ in range(2):
        stage.hire("short")
    stage.ask("enqueue", kind="tests.count", times=RUNS)
    stage.wait_for("done", 1)
    for _ in range(KILLS):
        time.sleep(chance.uniform(0, 0.1))
        stage.kill(stage.someone_at_work())
        stage.hire("short")
    stage.wait_for("done", RUNS)
    rows = stage.ask("rows")

    assert {("done", 1)} == {(row["state"], row["effects"]) for row in rows}
    assert any(row["attempt"] > 1 for row in rows)
    assert any(row["result"]["began"] > 0 for row in rows), "nobody went on from a checkpoint"


def test_what_kills_every_worker_is_given_up_and_others_are_served(stage):
    stage.ask("enqueue", kind="tests.poison", times=1)
    stage.ask("enqueue", kind="tests.count", times=3)
    for _ in range(2):
        stage.has_gone(stage.hire("short"))
    stage.hire("short")
    stage.wait_for("done", 3)
    rows = stage.ask("rows")

    assert [("done", 1)] * 3 + [("failed", 0)] == sorted((row["state"], row["effects"]) for row in rows)
    assert {2} == {row["attempt"] for row in rows if row["kind"] == "tests.poison"}


def test_a_worker_that_is_stopped_gives_back_what_it_is_at(stage):
    worker = stage.hire("long")
    stage.ask("enqueue", kind="tests.long", times=1, payload={"pause": 0.3})
    stage.wait_for("running", 1)
    stage.kill(worker, signal.SIGTERM)
    (row,) = stage.ask("rows")

    assert ("done", 1, {"began": 0}) == (row["state"], row["attempt"], row["result"])
