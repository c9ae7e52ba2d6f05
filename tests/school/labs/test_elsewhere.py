"""Checks and submissions from notebooks elsewhere: opened by a token alone, refused in one sentence."""

import json
from pathlib import Path

import nbformat
import pytest
from django.core.cache import cache
from django.test import Client

from sensui.course import Lang, Level, notebook_of, read_lab, reference_of
from sensui.school.accounts.services import access_token_make, access_token_revoke
from sensui.school.compute.worker import work_once
from sensui.school.labs import desk
from sensui.school.labs.models import Checked, Submission
from sensui.school.study.models import Beat, Mistake, Trace
from sensui.school.study.selectors import progress_get

LAB = read_lab(Path(__file__).parents[1] / "courses/shallows/mean/labs/small")
PATH = "shallows/mean/small"
LAB_PATH = "shallows/mean/labs/small"
SUM = "def mean(x):\n    return np.sum(x)\n"


def notebook(lang: Lang = Lang.EN, **answers: str) -> dict:
    """The lab's notebook as it would be saved, all answered rightly but for what is given."""
    made = notebook_of(LAB, lang=lang, level=Level.STANDARD)
    for cell in made.cells:
        exercise = cell.metadata["sensui"].get("exercise")
        if cell.cell_type == "code" and exercise:
            cell.source = answers.get(exercise, reference_of(LAB, exercise, lang=lang))
    made = json.loads(nbformat.writes(made))
    made["metadata"]["sensui"]["lab"] = PATH
    return made


def progress(learner) -> tuple[float, float, bool]:
    kept = progress_get(learner, LAB_PATH)
    return kept.points, kept.max_points, kept.is_done


def outcomes(studio) -> dict[str, str]:
    """What the studio shows of each exercise."""
    return {one["name"]: one["outcome"] for one in studio.open()["exercises"]}


class Elsewhere:
    """A notebook program that knows the school's address and a token."""

    def __init__(self, token: str, language: str = "en") -> None:
        self.client = Client(enforce_csrf_checks=True)
        self.headers = {"authorization": f"Bearer {token}", "accept-language": language}

    def get(self, path: str):
        return self.client.get(f"/api/elsewhere/{path}", headers=self.headers)

    def post(self, path: str, body: object):
        text = body if isinstance(body, str) else json.dumps(body)
        return self.client.post(
            f"/api/elsewhere/{path}", text, content_type="application/json", headers=self.headers
        )


@pytest.fixture
def token(learner) -> str:
    return access_token_make(learner=learner, label="here")


@pytest.fixture
def elsewhere(token) -> Elsewhere:
    return Elsewhere(token)


@pytest.fixture(autouse=True)
def one_minute(school, monkeypatch):
    """The window of a limit neither began before a test nor ends within it."""
    cache.clear()
    monkeypatch.setattr("sensui.school.limits.time", lambda: 1_000_000.0)


def test_the_school_tells_whose_token_it_is(elsewhere, learner):
    assert {"learner": learner.username} == elsewhere.get("").json()


def test_a_check_answers_with_the_documented_verdict(elsewhere):
    verdict = elsewhere.post("check", {"notebook": notebook()}).json()

    assert (PATH, "en", 3.0, 3.0) == (verdict["lab"], verdict["lang"], verdict["score"], verdict["max_score"])
    assert ["passed", "passed"] == [one["outcome"] for one in verdict["exercises"]]


def test_only_the_exercises_that_are_named_are_judged(elsewhere):
    wrong = "def mean(x):\n    return 0.0\n"

    verdict = elsewhere.post("check", {"notebook": notebook(mean=wrong), "exercise": ["mean"]}).json()

    assert [("mean", "failed")] == [(one["name"], one["outcome"]) for one in verdict["exercises"]]


def test_the_verdict_speaks_the_language_that_is_asked_for(elsewhere):
    blank = "def mean(x):\n    raise NotImplementedError\n"

    verdict = elsewhere.post("check", {"notebook": notebook(mean=blank), "lang": "ja"}).json()

    assert "まだ書かれていません" in verdict["exercises"][0]["findings"][0]["message"]


def test_a_notebook_that_lost_its_metadata_is_known_by_its_definitions(elsewhere):
    lost = notebook()
    lost["metadata"] = {}

    assert PATH == elsewhere.post("check", {"notebook": lost}).json()["lab"]
    assert PATH == elsewhere.post("check", {"notebook": lost, "lab": "small"}).json()["lab"]


def test_a_check_elsewhere_is_progress_as_one_in_the_studio_is(elsewhere, learner, studio):
    wrong = "def centred(x):\n    return x + mean(x)\n"

    elsewhere.post("check", {"notebook": notebook(centred=wrong)})
    assert (1.0, 3.0, False) == progress(learner)
    assert {"mean": "passed", "centred": "failed"} == outcomes(studio)

    elsewhere.post("check", {"notebook": notebook(), "exercise": ["centred"]})
    assert (3.0, 3.0, True) == progress(learner)
    assert {"mean": "passed", "centred": "passed"} == outcomes(studio)


def test_a_check_elsewhere_is_insight_as_one_in_the_studio_is(elsewhere, learner, studio):
    for answers in ({"mean": SUM}, {}):
        elsewhere.post("check", {"notebook": notebook(**answers), "exercise": ["mean"]})

    trace = Trace.objects.get()
    assert ("mean", learner, 2) == (trace.exercise, trace.learner, trace.tries)
    assert trace.passed_at
    assert ["mean_forgets_the_size"] == [one.misconception for one in Mistake.objects.all()]
    assert Beat.objects.filter(learner=learner).exists()


def test_the_same_answer_checked_here_and_there_counts_once(elsewhere, learner, studio):
    answered = notebook()
    for _ in range(2):
        elsewhere.post("check", {"notebook": answered, "exercise": ["mean"]})
    shown = studio.open()
    studio.post("check", exercise="mean", notebook=answered, parent=shown["revision"], tab="tab")

    assert (1.0, 3.0, False) == progress(learner)
    assert (1, 1) == (Checked.objects.count(), Trace.objects.get().tries)
    assert not next(one for one in studio.open()["exercises"] if one["name"] == "mean")["stale"]


def test_what_was_passed_in_the_studio_stays_when_another_exercise_is_checked_elsewhere(
    elsewhere, learner, studio
):
    shown = studio.open()
    studio.post("check", exercise="mean", notebook=notebook(), parent=shown["revision"], tab="tab")
    blank = "def mean(x):\n    raise NotImplementedError\n"

    elsewhere.post("check", {"notebook": notebook(mean=blank, centred="def centred(x):\n    return x\n")})

    assert {"mean": "passed", "centred": "failed"} == outcomes(studio)
    assert (1.0, 3.0, False) == progress(learner)


def test_what_stands_in_the_studio_is_not_touched_by_a_check_elsewhere(elsewhere, studio):
    studio.write("def mean(x):\n    return 7\n")
    before = studio.open()

    elsewhere.post("check", {"notebook": notebook(Lang.JA)})

    after = studio.open()
    assert (before["revision"], before["notebook"]) == (after["revision"], after["notebook"])
    assert [True, True] == [one["stale"] for one in after["exercises"]]


def test_a_notebook_that_lost_its_metadata_counts_all_the_same(elsewhere, learner, studio):
    lost = notebook()
    lost["metadata"] = []
    lost["cells"] = [
        {"cell_type": "code", "source": cell["source"], "metadata": {}, "outputs": []}
        for cell in lost["cells"]
        if cell["cell_type"] == "code"
    ]

    assert 200 == elsewhere.post("check", {"notebook": lost, "lab": "small"}).status_code

    assert (3.0, 3.0, True) == progress(learner)
    assert {"mean": "passed", "centred": "passed"} == outcomes(studio)


def test_a_check_counts_for_the_owner_of_the_token_alone(elsewhere, learner, stranger):
    other = Elsewhere(access_token_make(learner=stranger, label="there"))

    other.post("check", {"notebook": notebook()})

    assert progress_get(learner, LAB_PATH) is None
    assert (3.0, 3.0, True) == progress(stranger)


@pytest.mark.parametrize("how", ["revoked", "left", "unknown"])
def test_a_token_that_opens_nothing_counts_for_nobody(elsewhere, learner, how):
    if how == "revoked":
        access_token_revoke(learner=learner, token=learner.access_tokens.get().pk)
    elif how == "left":
        type(learner).objects.filter(pk=learner.pk).update(is_active=False)
    else:
        elsewhere = Elsewhere("sensui_of-nobody")

    assert 401 == elsewhere.post("check", {"notebook": notebook()}).status_code

    assert not Checked.objects.exists()
    assert not Trace.objects.exists()
    assert progress_get(learner, LAB_PATH) is None


def test_what_the_judge_could_not_check_counts_for_nothing(elsewhere, learner, monkeypatch):
    from sensui.grading import JudgeUnavailable

    def judged(*_given, **_more):
        raise JudgeUnavailable("it was switched off")

    monkeypatch.setattr("sensui.school.labs.elsewhere.judged", judged)

    elsewhere.post("check", {"notebook": notebook()})

    assert not Checked.objects.exists()
    assert progress_get(learner, LAB_PATH) is None


def test_a_submission_goes_the_way_of_all_submissions(elsewhere, learner):
    answer = elsewhere.post("submit", {"notebook": notebook()})
    assert 201 == answer.status_code
    kept = answer.json()
    state = kept["state_url"].removeprefix("/api/elsewhere/")
    assert (1, "/courses/shallows/mean/labs/small/submissions/1/") == (kept["attempt"], kept["url"])
    assert {"state": "queued", "verdict": None} == elsewhere.get(state).json()

    work_once()

    graded = elsewhere.get(f"{state}?lang=ja").json()
    assert ("graded", 3.0, "ja") == (graded["state"], graded["verdict"]["score"], graded["verdict"]["lang"])
    assert learner == Submission.objects.get().learner


def test_nobody_sees_a_submission_of_somebody_else(elsewhere, stranger):
    state = elsewhere.post("submit", {"notebook": notebook()}).json()["state_url"]
    other = Elsewhere(access_token_make(learner=stranger, label="there"))

    assert 404 == other.get(state.removeprefix("/api/elsewhere/")).status_code


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer wrong", "Basic {token}", "Token {token}"])
def test_without_the_right_token_nothing_opens(header, token):
    headers = {} if header is None else {"authorization": header.format(token=token)}

    answer = Client().post("/api/elsewhere/check", "{}", content_type="application/json", headers=headers)

    assert 401 == answer.status_code
    assert answer.json()["error"].startswith("This token is not right, or was revoked.")
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_a_cookie_alone_opens_nothing(browser):
    answer = browser.post("/api/elsewhere/check", "{}", content_type="application/json")

    assert 401 == answer.status_code


@pytest.mark.parametrize("address", ["/", "/settings/", "/api/labs/shallows/mean/small/notebook"])
def test_a_token_opens_no_other_address(address, elsewhere):
    answer = elsewhere.client.get(address, headers=elsewhere.headers)

    assert answer.status_code in (302, 401)


def test_a_revoked_token_is_refused_at_once(elsewhere, learner):
    access_token_revoke(learner=learner, token=learner.access_tokens.get().pk)

    assert 401 == elsewhere.post("check", {"notebook": notebook()}).status_code


def test_who_guesses_tokens_is_stopped_and_the_right_one_still_opens(elsewhere):
    wrong = Elsewhere("wrong")

    statuses = [wrong.get("").status_code for _ in range(22)]

    assert 429 == statuses[-1]
    assert 200 == elsewhere.get("").status_code


def too_often(elsewhere: Elsewhere, path: str) -> object:
    for _ in range(70):
        answer = elsewhere.post(path, "{}")
        if answer.status_code == 429:
            return answer
    raise AssertionError("nobody stopped it")


@pytest.mark.parametrize("path", ["check", "submit"])
def test_too_often_is_told_with_the_seconds_to_wait(path, elsewhere):
    answer = too_often(elsewhere, path)

    assert "That was too often." in answer.json()["error"]
    assert int(answer.headers["Retry-After"]) > 0


def of_another_lab() -> dict:
    made = notebook()
    made["metadata"]["sensui"]["lab"] = "shallows/mean/large"
    return made


REFUSED = {
    "no JSON": ("{", 400, "What was sent cannot be read."),
    "no object": ("[]", 400, "What was sent cannot be read."),
    "nested without end": ("[" * 100_000, 400, "What was sent cannot be read."),
    "no notebook": ({"lab": "small"}, 400, "What was sent cannot be read."),
    "a number for a lab": ({"notebook": {}, "lab": 3}, 400, "What was sent cannot be read."),
    "a word for exercises": ({"notebook": {}, "exercise": "mean"}, 400, "What was sent cannot be read."),
    "a language of its own": ({"notebook": {}, "lang": "la"}, 400, "What was sent cannot be read."),
    "no cells": ({"notebook": {}}, 422, "This is not a notebook."),
    "no such lab": ({"notebook": {"cells": []}, "lab": "deep"}, 422, "There is no lab deep in this school."),
    "a path": ({"notebook": {"cells": []}, "lab": "/etc"}, 422, "There is no lab /etc in this school."),
    "of no lab": ({"notebook": {"cells": []}}, 422, "No lab of this school fits this notebook."),
    "of another lab": ({"notebook": of_another_lab(), "lab": "small"}, 422, "This is the notebook of "),
}


@pytest.mark.parametrize("what", REFUSED)
@pytest.mark.parametrize("path", ["check", "submit"])
def test_what_cannot_be_taken_is_one_sentence(what, path, elsewhere):
    sent, status, sentence = REFUSED[what]
    if what == "a word for exercises" and path == "submit":
        status, sentence = 422, "This is not a notebook."

    answer = elsewhere.post(path, sent)

    assert status == answer.status_code
    assert answer.json()["error"].startswith(sentence)
    assert not Submission.objects.exists()


def test_an_exercise_that_is_not_there_is_told_with_those_that_are(elsewhere):
    answer = elsewhere.post("check", {"notebook": notebook(), "exercise": ["median"]})

    assert 422 == answer.status_code
    assert "This lab has no exercise median. Its exercises are: mean, centred" == answer.json()["error"]


def test_a_notebook_that_is_too_large_is_refused(elsewhere, monkeypatch):
    monkeypatch.setattr("sensui.school.labs.elsewhere_api.LARGEST_NOTEBOOK", 1000)
    assert desk.LARGEST_NOTEBOOK > 1000

    answer = elsewhere.post("submit", {"notebook": notebook()})

    assert 413 == answer.status_code
    assert "larger than 8 MB" in answer.json()["error"]


def test_a_failing_judge_is_nobody_elses_fault(elsewhere, monkeypatch):
    from sensui.grading import JudgeUnavailable

    def judged(*_given, **_more):
        raise JudgeUnavailable("it was switched off")

    monkeypatch.setattr("sensui.school.labs.elsewhere.judged", judged)

    answer = elsewhere.post("check", {"notebook": notebook()})

    assert 503 == answer.status_code
    assert "That is not your fault" in answer.json()["error"]


def test_refusals_speak_the_language_that_is_asked_for(token):
    answer = Elsewhere(token, "ja").post("check", {"notebook": {"cells": []}, "lab": "deep"})

    assert "ラボ deep は、このスクールにありません。" == answer.json()["error"]
