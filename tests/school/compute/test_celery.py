"""Workers that a broker wakes: `.ci/rabbitmq .venv/bin/pytest tests/school/compute/test_celery.py`, and `.ci/redis …`."""

import os
import random
import signal
import time

import pytest

from .theatre import FORGETFUL, GRACE, theatre

BROKER = os.environ.get("SENSUI_TEST_BROKER", "")
SEED = 20261121

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not BROKER, reason="no broker here: run it by .ci/rabbitmq or .ci/redis, as .ci/run does"
    ),
]


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    with theatre(tmp_path_factory.mktemp("theatre"), SENSUI_BROKER=BROKER, **{GRACE: "0.5"}) as stage:
        yield stage


@pytest.fixture
def stage(opened):
    yield opened
    opened.dismiss()


def test_two_workers_do_every_run_once_though_messages_come_many_times(stage):
    stage.hire("short"), stage.hire("short")
    stage.ask("enqueue", kind="tests.count", times=40)
    stage.ask("flood", times=60)
    stage.wait_for("done", 40)
    rows = stage.ask("rows")

    assert {("done", 1, 1)} == {(row["state"], row["effects"], row["attempt"]) for row in rows}


def test_whatever_dies_every_run_is_done_and_counts_once(stage):
    chance = random.Random(SEED)
    first, _second = stage.hire("short"), stage.hire("short")
    stage.ask("enqueue", kind="tests.count", times=40, payload={"pause": 0.05})
    stage.wait_for("done", 3)
    for _ in range(3):
        # The process at work is one that Celery forked; then the one that it forked for it.
        os.kill(stage.someone_at_work(), signal.SIGKILL)
        time.sleep(chance.uniform(0, 0.5))
    stage.kill(first)
    stage.wait_for("done", 40)
    rows = stage.ask("rows")

    assert {("done", 1)} == {(row["state"], row["effects"]) for row in rows}
    assert any(row["attempt"] > 1 for row in rows)


def test_a_long_run_keeps_no_short_one_waiting_and_what_had_no_message_is_found(stage):
    stage.ask("enqueue", kind="tests.long", times=1, payload={"pause": 1.0})
    stage.hire("")
    stage.wait_for("running", 1)
    stage.ask("enqueue", kind="tests.count", times=2)
    found = stage.wait_for("done", 2)

    assert 1 == found["running"]


def test_a_worker_for_short_runs_leaves_long_ones_to_others(stage):
    stage.hire("short")
    stage.ask("enqueue", kind="tests.long", times=1)
    stage.ask("enqueue", kind="tests.count", times=2)
    stage.wait_for("done", 2)
    stage.ask("enqueue", kind="tests.count", times=2)
    found = stage.wait_for("done", 4)

    assert 1 == found["queued"]


def test_a_worker_that_is_stopped_gives_back_what_does_not_end_and_it_is_no_attempt(stage):
    worker = stage.hire("")
    stage.ask("enqueue", kind="tests.long", times=1, payload={"pause": 1000})
    stage.ask("enqueue", kind="tests.count", times=1, payload={"pause": 1000})
    stage.wait_for("running", 2)
    stage.kill(worker, signal.SIGTERM)
    rows = stage.ask("rows")

    assert {("queued", 0)} == {(row["state"], row["attempt"]) for row in rows}


@pytest.mark.skipif(not BROKER.startswith("redis"), reason="only Redis gives a message to two who are alive")
def test_a_run_that_outlasts_its_message_is_done_by_one_worker_though_both_are_told(tmp_path):
    with theatre(tmp_path, SENSUI_BROKER=BROKER, **{FORGETFUL: "1"}) as stage:
        stage.hire("long"), stage.hire("long")
        stage.ask("enqueue", kind="tests.outlast", times=1)
        stage.wait_for("done", 1, seconds=180)
        (row,) = stage.ask("rows")

    assert ("done", 1) == (row["state"], row["attempt"])
