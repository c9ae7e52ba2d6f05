"""One process serves the trials of an attempt as long as nothing but names is left in it."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensui.course import Lab, read_lab, reference_of
from sensui.grading import Judge, Verdict, submission_of
from sensui.grading._processes import Processes, Stock
from sensui.grading._profiles import processes_for, profile_of
from sensui.grading._session import Loaded, Plan, Session
from sensui.grading._subject import Answer, Question
from sensui.sandbox import FakeSandbox, Limits, Profile, Run, Sandbox

LABS = Path(__file__).parent / "labs"
NAMES = ("a", "b", "c")
SIGMOID = "    return 1 / (1 + np.exp(-np.clip(z, -700, 700)))\n"


class Counting:
    """A sandbox that counts how many runs were asked of it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.runs = 0

    def start(self, profile: Profile, *, limits: Limits) -> Run:
        self.runs += 1
        return self._sandbox.start(profile, limits=limits)


@pytest.fixture
def counting(sandbox: Sandbox) -> Counting:
    return Counting(sandbox)


def graded(lab: Lab, sandbox: Counting, sigmoid: str, *, before: str = "") -> Verdict:
    answers = {"sigmoid": f"{before}def sigmoid(z):\n{sigmoid}"}
    return Judge(lab, sandbox=sandbox).grade(submission_of(lab, answers), seed=3)  # type: ignore[arg-type]


def test_a_notebook_that_is_right_takes_one_process(small_lab: Lab, counting: Counting) -> None:
    verdict = graded(small_lab, counting, SIGMOID)

    assert verdict.passed
    assert counting.runs == 1


@pytest.mark.parametrize(
    "left",
    [
        "np.exp, np.left = np.exp, 1",
        "np.seterr(over='raise')",
        "np.set_printoptions(precision=2)",
        "import builtins; builtins.left = 1",
        "import os; os.environ['LEFT'] = '1'",
        "open('left', 'w').close()",
        "import os; os.makedirs('left', exist_ok=True); os.chdir('left')",
        "import threading; threading.Thread(target=threading.Event().wait, daemon=True).start()",
        "import signal; signal.setitimer(signal.ITIMER_REAL, 1000)",
        "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)",
        "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'input()'], stdin=subprocess.PIPE)",
        "import sys; sys.path.append('left')",
        "import sys; sys.setrecursionlimit(1234)",
        "np.ones(8_000_000).sum()",
        "sum(range(2_000_000))",
    ],
)
def test_a_process_in_which_something_was_left_serves_nobody_else(
    small_lab: Lab, counting: Counting, left: str
) -> None:
    verdict = graded(small_lab, counting, f"    {left}\n{SIGMOID}")

    assert verdict.passed
    assert counting.runs == len(small_lab.exercises)


def test_what_one_trial_replaced_in_a_library_is_whole_in_the_next(
    small_lab: Lab, counting: Counting
) -> None:
    own = f"    np.log = lambda x: x\n{SIGMOID}"
    answers = {
        "sigmoid": f"def sigmoid(z):\n{own}",
        "propagate": reference_of(small_lab, small_lab.exercise("propagate"), lang="en").replace(
            "sigmoid(", "(lambda z: 1 / (1 + np.exp(-z)))("
        ),
    }

    verdict = Judge(small_lab, sandbox=counting).grade(submission_of(small_lab, answers), seed=3)  # type: ignore[arg-type]

    assert verdict.passed


def asked(processes: Processes, cell: str, *names: str) -> list[Answer]:
    """What the definitions of a cell answer, in a trial of their own."""
    plan = Plan(
        setup=("import random\nimport numpy as np",), cells=(Loaded(label="own", source=cell),), drives={}
    )
    with Session(processes, plan=plan) as session:
        return [session.answer(Question(name=name)) for name in names]


def test_names_of_one_trial_are_unknown_in_the_next(small_lab: Lab, counting: Counting) -> None:
    counts = "kept = []\ndef count():\n    kept.append(1)\n    return len(kept)"
    with contextlib.closing(processes_for(small_lab, counting)) as processes:  # type: ignore[arg-type]
        first, second = (asked(processes, counts, "count", "count") for _ in range(2))
        (third,) = asked(processes, "", "count")

    assert [[1, 2], [1, 2]] == [[answer.value for answer in one] for one in (first, second)]
    assert third.raised is not None
    assert third.raised.type == "NameError"
    assert counting.runs == 1


def test_a_seed_that_one_trial_set_is_forgotten_in_the_next(small_lab: Lab, counting: Counting) -> None:
    draws = "def draw():\n    return [random.random(), np.random.rand()]"
    with contextlib.closing(processes_for(small_lab, counting)) as processes:  # type: ignore[arg-type]
        trials = [f"random.seed(1)\nnp.random.seed(1)\n{draws}", draws, draws]
        drawn = [answer.value for cell in trials for answer in asked(processes, cell, "draw")]

    assert len({value for pair in drawn for value in pair}) == 6
    assert counting.runs == 1


def test_for_the_last_exercise_the_process_of_those_before_it_serves(
    small_lab: Lab, counting: Counting
) -> None:
    verdict = Judge(small_lab, sandbox=counting).grade(submission_of(small_lab, {"propagate": ""}), seed=3)  # type: ignore[arg-type]

    assert ("propagate",) == verdict.exercises[-1].at_fault
    assert counting.runs == 2  # the learner's and the reference's


FORGETS = (
    "def propagate(w, b, X, Y):\n    A = sigmoid(w.T @ X + b)\n    return {'dw': X @ (A - Y).T}, A.sum()"
)


def test_the_process_of_the_reference_serves_the_next_submission(small_lab: Lab, counting: Counting) -> None:
    submission = submission_of(small_lab, {"propagate": FORGETS})
    verdicts, runs = [], []
    with contextlib.closing(Judge(small_lab, sandbox=counting, for_many=True)) as judge:  # type: ignore[arg-type]
        for _ in range(2):
            before = counting.runs
            verdicts.append(judge.grade(submission, seed=3).exercises)
            runs.append(counting.runs - before)

    assert (
        verdicts[0] == verdicts[1] == Judge(small_lab, sandbox=counting).grade(submission, seed=3).exercises
    )  # type: ignore[arg-type]
    assert runs[0] - 1 == runs[1]


def test_the_process_of_a_class_that_a_learner_used_serves_nobody_else(counting: Counting) -> None:
    lab = read_lab(LABS / "layers")
    wrong = {"Linear": lab.cell_of("Linear").source.replace("+ self.b", "- self.b")}
    runs = []
    with contextlib.closing(Judge(lab, sandbox=counting, for_many=True)) as judge:  # type: ignore[arg-type]
        for _ in range(2):
            before = counting.runs
            judge.grade(submission_of(lab, wrong), exercises=["predict"], seed=3)
            runs.append(counting.runs - before)

    assert runs[0] == runs[1]


@pytest.mark.parametrize("is_touched", [True, False])
def test_nobody_gets_a_process_in_which_another_learner_reached_for_an_object(is_touched: bool) -> None:
    sandbox, stock = FakeSandbox(lambda channel: None), Stock()
    taken = []
    for _ in range(2):
        processes = Processes(sandbox, profile_of("numpy"), limits=Limits(), stock=stock)
        taken.append(processes.take(None))
        taken[-1].is_touched = is_touched
        processes.give_back(taken[-1])
        processes.close()
    stock.close()

    assert is_touched == (taken[0] is not taken[1])


def test_no_learners_process_is_kept_for_the_next_submission() -> None:
    sandbox, stock = FakeSandbox(lambda channel: None), Stock()
    for _ in range(2):
        processes = Processes(sandbox, profile_of("numpy"), limits=Limits(), stock=stock)
        for stand_ins in (frozenset(), frozenset({"a"})):
            processes.give_back(processes.take(stand_ins))
        processes.close()
    stock.close()

    assert len(sandbox.started) == 4


@given(
    trials=st.lists(st.sets(st.sampled_from(NAMES)), min_size=1, max_size=12),
    last=st.integers(min_value=0, max_value=12),
)
def test_nobody_who_has_seen_the_reference_answer_is_asked_to_answer_himself(
    trials: list[set[str]], last: int
) -> None:
    processes = Processes(FakeSandbox(lambda channel: None), profile_of("numpy"), limits=Limits())
    seen: dict[int, set[str]] = {}

    for number, stand_ins in enumerate(trials):
        if number == last:
            processes.expect_the_last()
        process = processes.take(frozenset(stand_ins))
        assert seen.get(id(process), set()) <= stand_ins
        seen.setdefault(id(process), set()).update(stand_ins)
        processes.give_back(process)
    reference = processes.take(None)
    assert id(reference) not in seen
    reference.end()
    processes.close()
