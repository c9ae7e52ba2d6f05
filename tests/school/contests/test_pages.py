"""The pages of a contest, and the addresses for terminals: whose they are, and what stands on none of them."""

import io
import json
import logging
import zipfile

import numpy as np
import pytest
from asgiref.testing import ApplicationCommunicator
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from sensui.data import SETS
from sensui.school.accounts.services import access_token_make
from sensui.school.catalog.models import Entry as Found
from sensui.school.compute.models import Job
from sensui.school.compute.worker import work_once
from sensui.school.contests import judging
from sensui.school.contests.models import Entrant, Entry
from sensui.school.contests.uploads import Bounded

from ..pages import foreign_words, html_faults, read, walk
from .conftest import API, PAGE, PATH, predictions, truth

PROGRAM = (
    "# a telling remark\nimport numpy as np\n\ndef predict(inputs):\n    return np.zeros(len(inputs), int)\n"
)


def hand_in(browser: Client, content: bytes, name: str = "mine.csv", **more: str):
    return browser.post(f"{PAGE}submit/", {"file": SimpleUploadedFile(name, content), **more})


@pytest.fixture
def entered(browser, contest, field) -> Entry:
    """One entry with mistakes of its own in each part, scored."""
    hand_in(browser, predictions(contest, public=2, private=7))
    work_once()
    return Entry.objects.get()


@pytest.fixture
def token(learner) -> str:
    return access_token_make(learner=learner, label="here")


class Terminal:
    """`sensui contest`, which knows a token."""

    def __init__(self, token: str, language: str = "en") -> None:
        self._client = Client(enforce_csrf_checks=True)
        self._headers = {"authorization": f"Bearer {token}", "accept-language": language}

    def get(self, address: str):
        return self._client.get(f"{API}{address}", headers=self._headers)

    def submit(self, content: bytes, name: str = "mine.csv", **more: str):
        return self._client.post(
            f"{API}entries",
            content,
            "application/octet-stream",
            query_params={"file": name, **more},
            headers=self._headers,
        )


@pytest.fixture
def terminal(token) -> Terminal:
    return Terminal(token)


@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_page_is_whole_valid_and_in_its_language(learner, browser, entered, language, tmp_path):
    client = Client(headers={"accept-language": language})
    client.force_login(learner)
    browser.post(f"{PAGE}entries/finals/", {"final": "1", "fix": "1"})

    pages = walk(client, PAGE, f"{PAGE}board/?board=private")

    wanted = ("", "data/", "leakage/", "submit/", "board/", "entries/", "entries/1/", "board/field/nearest/")
    assert {f"{PAGE}{one}" for one in wanted} <= set(pages)
    assert {} == {
        page.address: page.faults + page.inline for page in pages.values() if page.faults or page.inline
    }
    assert [] == [word for page in pages.values() if PAGE in page.address for word in foreign_words(page)]
    assert [] == [
        p.address for p in pages.values() if set(p.references) - set(p.ids) or len(set(p.ids)) < len(p.ids)
    ]
    assert [] == html_faults({a: page for a, page in pages.items() if PAGE in a}, tmp_path)


def test_the_contest_is_found_on_its_unit_by_search_in_the_plan_and_on_the_first_page(
    browser, entered, japanese
):
    assert "Echoes" in browser.get("/courses/reef/signals/").content.decode()
    assert f"/courses/{PATH}/" in browser.get("/search/?q=sonar").content.decode()
    assert "コンテスト" in japanese.get("/search/?q=ソナー").content.decode()
    assert Found.objects.filter(kind=Found.Kind.CONTEST).count() == 2
    browser.post("/plan/", {"preset": "month", "course": "reef"})
    assert "1 of 2 done" in browser.get("/courses/reef/signals/").content.decode()


def test_a_plan_leaves_the_time_that_the_contest_says(contest, item):
    assert 30 == contest.minutes == item.minutes


def test_from_data_to_rank_without_a_script(browser, contest, field):
    files = read(browser.get(f"{PAGE}data/").content.decode()).links
    test = b"".join(_streamed(browser.get(next(one for one in files if one.endswith("test.npz")))))
    asked = np.load(io.BytesIO(test))
    assert "labels" not in asked.files
    rows = "".join(f"{number},0\n" for number in asked["ids"])

    answer = hand_in(browser, f"id,label\n{rows}".encode(), note="all cod")
    work_once()

    page = browser.get(answer.url, follow=True).content.decode()
    assert "Where the score comes from" in page
    assert "Rank " in browser.get(f"{PAGE}board/").content.decode()
    assert "Rank " in browser.get(PAGE).content.decode()


def _streamed(response) -> list[bytes]:
    from asgiref.sync import async_to_sync

    async def gather() -> list[bytes]:
        return [piece async for piece in response.streaming_content]

    return async_to_sync(gather)()


def test_no_downloaded_file_holds_an_answer(browser, contest):
    labels, _is_public = truth(contest)
    page = read(browser.get(f"{PAGE}data/").content.decode())
    for link in page.links:
        if "/data/" not in link or link.endswith(("/data/", ".ipynb")):
            continue
        content = b"".join(_streamed(browser.get(link)))
        if zipfile.is_zipfile(io.BytesIO(content)):
            arrays = np.load(io.BytesIO(content))
            assert all(
                arrays[name].shape[:1] != labels.shape or not np.array_equal(arrays[name], labels)
                for name in arrays
            )
        else:
            assert ",".join(map(str, labels)).encode() not in content.replace(b"\n", b",")
    assert 404 == browser.get(f"{PAGE}data/labels.npz").status_code
    assert 404 == browser.get(f"{PAGE}data/..%2f..%2fsecret-key").status_code
    assert 404 == browser.get(f"{PAGE}data/.done").status_code


def test_files_that_two_write_at_once_are_whole_for_both(contest, monkeypatch, tmp_path):
    """The second begins while the first is writing; whoever is done first, nobody downloads half a file."""
    from sensui.grading import contests as judge

    monkeypatch.setattr(judging, "_cache", lambda: tmp_path)
    write, seen = judge.write_data, []

    def slow(data, folder):
        if not seen:
            seen.append(folder)
            seen.append({name: file.read_bytes() for name, file in judging.files_of(contest).items()})
        return write(data, folder)

    monkeypatch.setattr(judge, "write_data", slow)
    files = judging.files_of(contest)

    assert seen[1] == {name: file.read_bytes() for name, file in files.items()}
    assert {"train.npz", "test.npz", "sample_submission.csv", "README.txt"} == set(files)
    assert not seen[0].exists()


def test_a_school_that_asks_with_real_data_says_so_where_they_are_read_about(
    browser, japanese, contest, monkeypatch
):
    assert "Real data" not in browser.get(PAGE).content.decode()

    monkeypatch.setattr(judging, "real_set", lambda _contest: SETS["cifar10"])

    for tab in ("", "data/", "submit/"):
        assert (
            "Real data: CIFAR-10, photographs in ten classes" in browser.get(f"{PAGE}{tab}").content.decode()
        )
    assert "実データの CIFAR-10" in japanese.get(PAGE).content.decode()
    assert "Real data" not in browser.get(f"{PAGE}board/").content.decode()


def test_a_contest_that_fails_us_says_so_on_its_pages(browser, contest, monkeypatch, caplog):
    from sensui.grading.contests import BrokenContest
    from sensui.school.contests import judging

    def breaks(_contest: object) -> None:
        raise BrokenContest("reef/signals/echoes", "data.py raises")

    monkeypatch.setattr(judging, "data_of", breaks)

    answers = [browser.get(f"{PAGE}{one}") for one in ("data/", "data/test.npz", "leakage/")]

    assert [503] * 3 == [answer.status_code for answer in answers]
    assert all("That is not your fault" in answer.content.decode() for answer in answers)
    assert "data.py raises" in caplog.text
    assert [] == [answer for answer in answers if "data.py" in answer.content.decode()]
    assert 503 == hand_in(browser, b"id,label").status_code


def test_starters_are_notebooks_in_both_languages(browser, contest):
    en, ja = (browser.get(f"{PAGE}data/starter.{lang}.ipynb") for lang in ("en", "ja"))

    assert 4 == json.loads(en.content)["nbformat"]
    assert en.content != ja.content
    assert 404 == browser.get(f"{PAGE}data/starter.fr.ipynb").status_code


def test_a_refusal_is_told_on_the_page_and_nothing_is_kept(browser, contest):
    answer = hand_in(browser, predictions(contest).replace(b"\r\n5,", b"\r\n500,"))

    assert 422 == answer.status_code
    assert "Nothing was kept" in answer.content.decode()
    assert not Entry.objects.exists()
    assert 400 == browser.post(f"{PAGE}submit/", {}).status_code
    assert 413 == hand_in(browser, b"0" * 60_000).status_code
    assert 415 == hand_in(browser, predictions(contest), name="evil.html").status_code


def test_a_flood_is_stopped(browser, contest):
    cache.clear()
    answers = [hand_in(browser, b"nothing") for _ in range(14)]

    assert {422, 429} == {answer.status_code for answer in answers}
    assert not Entry.objects.exists()


def test_a_program_that_is_refused_while_it_runs_is_told_where_it_was_handed_in(browser, other, contest):
    answer = hand_in(browser, b"def predict(inputs):\n    return open('/labels').read()\n", name="mine.py")
    work_once()

    page = browser.get(answer.url).content.decode()

    assert "FileNotFoundError" in page
    assert "Nothing was kept" in page
    assert 404 == other.get(answer.url).status_code


def secrets_of(entry: Entry) -> list[str]:
    """How a private score may be written."""
    return [repr(entry.private), f"{entry.private:.4f}", f"{entry.private:.3f}"]


def everything(browser: Client, terminal: Terminal, entry: Entry) -> str:
    """All that can be read by the entrant."""
    pages = ["", "data/", "leakage/", "submit/", "board/", "board/?board=private", "entries/", "entries/1/"]
    job = Job.objects.get(payload__entry=str(entry.pk))
    said = [browser.get(f"{PAGE}{one}").content.decode() for one in pages]
    said += [browser.get(f"{PAGE}submitted/{entry.pk}/?fragment").content.decode()]
    said += [browser.get(f"/jobs/{job.pk}/").content.decode(), browser.get("/jobs/").content.decode()]
    said += [
        terminal.get(one).content.decode()
        for one in ("entries", f"entries/{entry.pk}", "board", "board?board=private")
    ]
    return "\n".join([*said, json.dumps(job.result), json.dumps(job.checkpoint), job.fault])


def test_a_private_score_is_on_no_page_in_no_answer_in_no_job_and_in_no_log_before_its_time(
    browser, terminal, contest, field, caplog
):
    with caplog.at_level(logging.DEBUG):
        hand_in(browser, predictions(contest, public=2, private=7))
        work_once()
        entry = Entry.objects.get()
        before = everything(browser, terminal, entry) + caplog.text
        assert 403 == browser.get(f"{PAGE}board/?board=private").status_code
        assert 403 == terminal.get("board?board=private").status_code

    browser.post(f"{PAGE}entries/finals/", {"final": "1", "fix": "1"})
    after = everything(browser, terminal, entry)

    assert [] == [one for one in secrets_of(entry) if one in before]
    assert f"{entry.private:.4f}" in after
    assert entry.private == terminal.get(f"entries/{entry.pk}").json()["private"]


def test_labels_are_in_no_error_of_a_broken_scoring(browser, contest, monkeypatch, caplog):
    from sensui.school.contests import judging

    labels, _is_public = truth(contest)

    def breaks(*_given: object) -> None:
        raise RuntimeError("the judge broke")

    hand_in(browser, predictions(contest))
    monkeypatch.setattr(judging, "scored", breaks)
    work_once()
    job = Job.objects.get()

    told = caplog.text + job.fault + json.dumps(job.error)
    assert "the judge broke" in job.fault
    assert str(labels[:20].tolist())[1:-1] not in told
    assert str(labels)[1:20] not in told


def test_nobody_else_sees_an_entry_its_file_its_state_or_its_note(browser, other, entered, stranger):
    theirs = Terminal(access_token_make(learner=stranger, label="there"))
    mine = [f"entries/{entered.number}/", f"entries/{entered.number}/file", f"submitted/{entered.pk}/"]

    assert [200, 200, 302] == [browser.get(f"{PAGE}{one}").status_code for one in mine]
    assert [404, 404, 404] == [other.get(f"{PAGE}{one}").status_code for one in mine]
    assert [404, 404] == [other.post(f"{PAGE}{one}").status_code for one in (mine[0], f"{mine[2]}again/")]
    assert 404 == other.post(f"{PAGE}entries/finals/", {"final": "1"}).status_code
    assert 404 == theirs.get(f"entries/{entered.pk}").status_code
    assert [] == theirs.get("entries").json()["entries"]


def test_ones_own_file_comes_back_as_it_was_and_as_nothing_that_a_browser_would_run(
    browser, entered, contest
):
    answer = browser.get(f"{PAGE}entries/1/file")

    assert predictions(contest, public=2, private=7) == answer.content
    assert "application/octet-stream" == answer.headers["Content-Type"]
    assert "nosniff" == answer.headers["X-Content-Type-Options"]
    assert 'attachment; filename="echoes-1.csv"' == answer.headers["Content-Disposition"]


def test_code_and_notes_are_shown_to_who_has_fixed_their_finals_and_where_the_entrant_agreed(
    browser, other, contest, field
):
    hand_in(browser, PROGRAM.encode(), name="mine.py", note="it always says cod", share="on")
    hand_in(other, predictions(contest))
    work_once()
    entry = Entry.objects.get(kind="program")
    code = f"{PAGE}board/code/{entry.pk}/"

    assert 404 == other.get(code).status_code
    assert 404 == other.get(f"{PAGE}board/field/nearest/").status_code
    assert "it always says cod" not in other.get(f"{PAGE}board/").content.decode()

    other.post(f"{PAGE}entries/finals/", {"final": "1", "fix": "1"})

    assert "a telling remark" in other.get(code).content.decode()
    assert "it always says cod" in other.get(f"{PAGE}board/").content.decode()
    assert 200 == other.get(f"{PAGE}board/field/nearest/").status_code
    browser.post(f"{PAGE}entries/1/", {"note": "changed my mind"})
    assert 404 == other.get(code).status_code
    assert "changed my mind" in other.get(f"{PAGE}board/").content.decode()


def test_a_name_a_note_and_a_program_are_text_wherever_they_stand(browser, other, contest, field):
    evil = "<script>alert(1)</script>"
    hand_in(browser, f"# ``` {evil}\n{PROGRAM}".encode(), name="mine.py", note=evil, share="on")
    hand_in(other, predictions(contest))
    work_once()
    browser.post(f"{PAGE}entries/name/", {"name": evil})
    other.post(f"{PAGE}entries/finals/", {"final": "1", "fix": "1"})
    entry = Entry.objects.get(kind="program")

    for address in ("board/", f"board/code/{entry.pk}/"):
        page = other.get(f"{PAGE}{address}").content.decode()
        assert "alert(1)" in page
        assert evil not in page
    assert evil == Entrant.objects.get(pk=entry.entrant_id).name


def test_a_terminal_enters_follows_and_reads_the_board(terminal, contest, field):
    sent = terminal.submit(predictions(contest, public=1), note="from a terminal")
    assert (201, "queued", 1, 2) == (
        sent.status_code,
        *(sent.json()[one] for one in ("state", "number", "left_today")),
    )
    state = sent.json()["state_url"].removeprefix(API)
    assert terminal.get(state).json()["state"] == "queued"

    work_once()

    found = terminal.get(state).json()
    assert ("scored", 1, 3, "gold", None) == tuple(
        found[one] for one in ("state", "rank", "of", "medal", "private")
    )
    board = terminal.get("board").json()
    assert [False, True, True] == [row["is_field"] for row in board["rows"]]
    assert [True, False, False] == [row["is_mine"] for row in board["rows"]]
    assert board["mine"]["score"] == found["public"] == 1 - 1 / truth(contest)[1].sum()
    assert "from a terminal" == Entry.objects.get().note
    listed = Client().get("/api/elsewhere/contests/", headers=terminal._headers).json()["contests"]
    assert [("reef/signals/echoes", 2)] == [(one["contest"], one["left_today"]) for one in listed]


def test_a_terminal_that_looks_at_the_board_has_the_field_scored(terminal, contest, school):
    from sensui.school.compute.models import Job

    assert [] == terminal.get("board").json()["rows"]
    assert [] == terminal.get("board").json()["rows"]

    assert ["contests.field"] == [job.kind for job in Job.objects.all()]


def test_a_terminal_is_refused_in_one_sentence(terminal, contest, school):
    from sensui.school.limits import cache as counts

    wrong = terminal.submit(predictions(contest).replace(b"\r\n5,", b"\r\n500,"))
    assert (422, 7) == (wrong.status_code, wrong.json()["row"])
    assert 413 == terminal.submit(b"0" * 60_000).status_code
    assert 415 == terminal.submit(b"0", name="mine.exe").status_code
    assert 400 == terminal.submit(b"0", name="").status_code
    assert 401 == Terminal("sensui_wrong").get("board").status_code
    assert 404 == terminal.get("entries/00000000-0000-0000-0000-000000000000").status_code
    nowhere = Client().get("/api/elsewhere/contests/reef/signals/nothing/board", headers=terminal._headers)
    assert (404, {"error"}) == (nowhere.status_code, set(nowhere.json()))
    counts.clear()
    for _ in range(3):
        assert 201 == terminal.submit(predictions(contest)).status_code
    limit = terminal.submit(predictions(contest))
    assert (429, {"error", "opens_at"}) == (limit.status_code, set(limit.json()))


@pytest.mark.parametrize(
    ("address", "length", "status"),
    [
        (f"{PAGE}submit/", str(10 * 2**20).encode(), 413),
        (f"{API}entries", str(10 * 2**20).encode(), 413),
        (f"{API}entries", b"9" * 30, 413),
        (f"{API}entries", None, 411),
        (f"{API}entries", b"100", 200),
        ("/courses/reef/signals/labs/x/submissions/", str(10 * 2**20).encode(), 200),
    ],
)
def test_what_is_far_too_large_is_refused_before_it_is_read(school, address, length, status):
    from asgiref.sync import async_to_sync

    async def answers(scope, receive, send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    async def ask() -> int:
        headers = [(b"content-length", length)] if length else [(b"transfer-encoding", b"chunked")]
        scope = {"type": "http", "method": "POST", "path": address, "headers": headers}
        there = ApplicationCommunicator(Bounded(answers), scope)
        return (await there.receive_output())["status"]

    assert status == async_to_sync(ask)()


def test_no_page_is_open_to_whoever_is_not_signed_in(contest):
    pages = [
        "",
        "data/",
        "data/test.npz",
        "leakage/",
        "submit/",
        "board/",
        "entries/",
        "entries/1/",
        "entries/1/file",
    ]

    answers = [Client().get(f"{PAGE}{one}") for one in pages]

    assert {302} == {answer.status_code for answer in answers}
    assert all("/enter/" in answer.url for answer in answers)
