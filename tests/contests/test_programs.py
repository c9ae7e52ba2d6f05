"""A program answers behind the wall, where no label is; whatever goes wrong is said in one sentence."""

import textwrap
from dataclasses import replace

import numpy as np
import pytest

from sensui.grading import JudgeUnavailable
from sensui.grading.contests import (
    ContestData,
    EntryRefused,
    check_program,
    open_contest,
    run_program,
    score,
)
from sensui.sandbox import FakeSandbox, RunLost, Sandbox

from .conftest import SECRET, THREE, Made

NEAREST = """
import numpy as np

def fit(inputs, labels):
    global means
    means = np.stack([inputs[labels == label].mean(axis=0) for label in (0, 1)])

def predict(inputs):
    return np.argmin(((inputs[:, None] - means) ** 2).sum(axis=2), axis=1)
"""


def why(data: ContestData, source: str, sandbox: Sandbox) -> EntryRefused:
    with pytest.raises(EntryRefused) as caught:
        run_program(data, textwrap.dedent(source), sandbox=sandbox)
    assert "\n" not in caught.value.message.en + caught.value.message.ja
    return caught.value


@pytest.mark.sandbox
def test_a_program_learns_and_answers(data: ContestData, sandbox: Sandbox):
    scores = score(data, run_program(data, NEAREST, sandbox=sandbox))

    assert scores.public > 0.9
    assert scores.private > 0.9


@pytest.mark.sandbox
def test_a_list_will_do_as_well_as_an_array(data: ContestData, sandbox: Sandbox):
    for answer in ("[0] * len(inputs)", "[[0]] * len(inputs)", "np.zeros((len(inputs), 1))"):
        source = f"import numpy as np\ndef predict(inputs):\n    return {answer}\n"

        assert not run_program(data, source, sandbox=sandbox).values.any()


REFUSED = {
    "too few": ("return inputs[1:, 0] > 0", "`predict` returned 49 of them, expected 50 predictions"),
    "nothing": ("pass", "`predict` returned NoneType, expected 50"),
    "nan": ("return [float('nan')] * 50", "Row 1: the prediction is NaN"),
    "words": ("return ['left'] * 50", "Row 1: `left` is not a number"),
    "no class": ("return [0, 2] * 25", "Row 2: the class is 2"),
    "table": ("return inputs", "Row 1: a prediction has 3 parts, expected 1"),
    "objects": ("return [object()] * 50", "Row 1: `object` is not a number"),
    "a generator": ("yield 0", "`predict` returned generator, expected 50"),
    "half numbers": ("import numpy; return numpy.zeros(50, complex)", "returned ndarray (complex128, 1-d)"),
    "days": ("import numpy; return numpy.zeros(50, 'M8[D]')", "`predict` returned ndarray, expected 50"),
    "half a letter": ("raise ValueError('\\ud83d')", "Row 2: the program raised ValueError: \\ud83d"),
    "a letter and a half": ("return ['\\ud83d'] * 50", "Row 1: `\\ud83d` is not a number"),
    "raises": ("return inputs @ inputs", "Row 2: the program raised ValueError: matmul"),
    "endless": ("while True: pass", "the program was not done after 1 s of computing"),
    "greedy": ("return bytearray(4 << 30)", "the program ran out of memory"),
    "leaves": ("import os; os._exit(0)", "the program ended before it answered"),
    "leaves kindly": ("raise SystemExit(0)", "the program raised SystemExit"),
    "huge": ("return inputs.repeat(1 << 16)", "what `predict` returned is too large"),
    "connects": (
        "import socket; socket.create_connection(('127.0.0.1', 80), 1)",
        "the program",
    ),
    "downloads": ("import urllib.request as r; r.urlopen('http://example.org', timeout=1)", "the program"),
}


@pytest.mark.sandbox
@pytest.mark.parametrize("case", REFUSED)
def test_a_program_that_fails_is_refused_in_one_sentence(made: Made, sandbox: Sandbox, case: str):
    body, says = REFUSED[case]
    contest = made()
    toml = contest.folder / "contest.toml"
    toml.write_text(toml.read_text().replace("cpu_seconds = 5", "cpu_seconds = 1"))
    data = open_contest(made_again(contest.folder), secret=SECRET)

    assert says in why(data, f"def predict(inputs):\n    {body}\n", sandbox).message.en


def made_again(folder):
    from sensui.course import read_contest

    return read_contest(folder)


WITHOUT_RUNNING = {
    "": "the program does not define `predict`",
    "x = 1": "the program does not define `predict` at its top level",
    "def predict(inputs)": "Row 1: this is no Python: expected ':'",
    "\0": "Python",
    "x" + "+1" * 20_000: "nothing that Python can read",
    "#" * (65 << 10): "the program is longer than 64 KiB",
}


@pytest.mark.parametrize("source", WITHOUT_RUNNING, ids=lambda source: source[:12])
def test_what_is_no_program_is_refused_without_running_it(data: ContestData, source: str):
    with pytest.raises(EntryRefused) as caught:
        check_program(data, source)

    assert WITHOUT_RUNNING[source] in caught.value.message.en


def test_a_contest_that_takes_predictions_only_takes_no_program(made: Made):
    with pytest.raises(EntryRefused, match="this contest takes predictions only"):
        check_program(open_contest(made(entry="predictions")), NEAREST)


def test_a_program_is_refused_at_once_where_the_data_do_not_fit_through_the_wall(data: ContestData):
    inputs = np.broadcast_to(np.uint8(0), (50_000, 32, 32, 3))

    with pytest.raises(EntryRefused, match="these data are too many for a program"):
        check_program(replace(data, train=replace(data.train, inputs=inputs)), NEAREST)


def test_a_machine_that_loses_runs_is_not_the_programs_fault(data: ContestData):
    broken = FakeSandbox(RunLost("numpy", reason="the machine is out of memory."))

    with pytest.raises(JudgeUnavailable, match="out of memory"):
        run_program(data, NEAREST, sandbox=broken)
    assert 2 == len(broken.started)


SPY = '''
import gc, os, sys
from pathlib import Path
import numpy as np

def arrays():
    """Whatever is an array, a list or bytes anywhere in this process."""
    for thing in gc.get_objects():
        if isinstance(thing, dict):
            yield from list(thing.values())
        elif isinstance(thing, (list, tuple)):
            yield from list(thing)
            yield thing
    frame = sys._getframe()
    while frame:
        yield from frame.f_locals.values()
        frame = frame.f_back

def predict(inputs):
    count = len(inputs)
    sizes = {len(thing) for thing in arrays() if isinstance(thing, np.ndarray) and thing.ndim == 1}
    found = []
    for top in ("/work", "/root", "/home", "/tmp", "/proc/self", "/proc/1", os.getcwd()):
        for folder, _, files in os.walk(top):
            for name in files:
                if name in ("data.py", "contest.toml", "db.sqlite3", "environ"):
                    path = os.path.join(folder, name)
                    try:
                        text = Path(path).read_bytes()
                    except OSError:
                        continue
                    if b"%(marker)s" in text:
                        found.append(path)
    secret = [name for name, value in os.environ.items() if "secret" in (name + value).lower()]
    raise RuntimeError(f"seen {count in sizes} {found[:3]} {secret}")
'''


@pytest.mark.sandbox
def test_a_program_that_searches_everywhere_finds_no_answer(made: Made, sandbox: Sandbox):
    marker = "a-marker-that-only-this-data-file-holds"
    source = made().data_source
    data = open_contest(made(data=f"{source}\nMARK = '{marker}'\n"), secret=SECRET)

    said = why(data, SPY % {"marker": marker[:20]}, sandbox).message.en

    if sandbox.holds_others:
        assert "RuntimeError: seen False [] []" in said


@pytest.mark.sandbox
def test_the_order_of_what_is_asked_tells_nothing(made: Made):
    """With every label sorted by data.py, positions would be answers; the judge asks in an order of its own."""
    sorted_labels = """
import numpy as np

def train(rng):
    return {"inputs": rng.normal(0, 1, (40, 2)), "labels": np.arange(40) // 20}

def test(rng):
    return {"inputs": rng.normal(0, 1, (400, 2)), "labels": np.arange(400) // 200}
"""
    data = open_contest(made(data=sorted_labels), secret=SECRET)

    labels, public = np.asarray(data._labels), data._is_public
    assert 0.35 < np.mean(labels[:200]) < 0.65
    assert 0.3 < np.mean(public[:200]) < 0.5
    assert abs(np.mean(labels[public]) - 0.5) < 0.01


EPISODES = """
class World:
    actions = 3

    def __init__(self, rng):
        self.rng = rng

    def reset(self):
        self.left, self.wanted = 5, int(self.rng.integers(3))
        return self.wanted

    def step(self, action):
        reward, self.left = float(action == self.wanted), self.left - 1
        self.wanted = int(self.rng.integers(3))
        return self.wanted, reward, self.left == 0


def episode(rng):
    return World(rng)
"""


@pytest.fixture
def worlds(made: Made) -> ContestData:
    contest = made(
        "mean-return",
        data=EPISODES,
        entry="program",
        more="episodes = 10",
        field="def act(observation):\n    return 0\n",
    )
    return open_contest(contest, secret=SECRET)


@pytest.mark.sandbox
def test_the_mean_return_is_what_a_program_collects_in_the_judges_worlds(
    worlds: ContestData, sandbox: Sandbox
):
    best = score(worlds, run_program(worlds, "def act(seen):\n    return seen\n", sandbox=sandbox))
    none = score(worlds, run_program(worlds, "def act(seen):\n    return (seen + 1) % 3\n", sandbox=sandbox))

    assert (5.0, 5.0) == (best.public, best.private)
    assert (0.0, 0.0) == (none.public, none.private)
    assert (10, 4) == (worlds.rows, worlds.public_rows)


@pytest.mark.sandbox
@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("return 3", "`act` returned `3`, expected a whole number from 0 to 2"),
        ("return None", "`act` returned `None`"),
        ("return 0.5", "`act` returned `0.5`"),
        ("return {}[seen]", "Row 2: the program raised KeyError"),
        ("import os; os._exit(1)", "the program ended before it answered"),
    ],
)
def test_an_action_that_is_none_is_refused(worlds: ContestData, sandbox: Sandbox, body: str, says: str):
    assert says in why(worlds, f"def act(seen):\n    {body}\n", sandbox).message.en


FORMS = {
    "log-loss": ("[[0.5, 0.5]] * len(inputs)", (50, 2), ""),
    "roc-auc": ("inputs[:, 0]", (50,), ""),
    "rmse": ("inputs[:, 0].tolist()", (50,), None),
}


@pytest.mark.sandbox
@pytest.mark.parametrize("metric", FORMS)
def test_a_program_gives_what_its_metric_asks_for(made: Made, sandbox: Sandbox, metric: str):
    answer, shape, classes = FORMS[metric]
    contest = made(metric) if classes is not None else made(metric, more="")
    data = open_contest(contest, secret=SECRET)

    found = run_program(data, f"def predict(inputs):\n    return {answer}\n", sandbox=sandbox)

    assert shape == found.values.shape
    assert np.isfinite(score(data, found).private)


BOXES = """
import numpy as np

def examples(rng):
    places = rng.integers(2, 9, (20, 2))
    return {"inputs": places, "labels": [f"0 1 {x} {y} 4 4" for x, y in places]}

def train(rng):
    return examples(rng)

test = train
"""


@pytest.mark.sandbox
def test_a_program_gives_boxes_as_a_file_does(made: Made, sandbox: Sandbox):
    data = open_contest(made("map50", data=BOXES, more=THREE), secret=SECRET)
    source = """
    def fit(inputs, boxes):
        global side
        side = boxes[0][0][3]

    def predict(inputs):
        return [f"0 0.9 {x} {y} {side} {side}" for x, y in inputs.tolist()]
    """

    scores = score(data, run_program(data, textwrap.dedent(source), sandbox=sandbox))

    assert (1.0, 1.0) == (round(scores.public, 9), round(scores.private, 9))
    assert [data.public_rows] == [part.examples for part in scores.breakdown]
