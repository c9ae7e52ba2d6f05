"""Contests from a terminal: at a school by its token, and at home without one."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from sensui.cli import _contest_school

TINY = Path(__file__).parents[1] / "course" / "cases" / "good" / "first" / "contests" / "tiny"
TOKEN = "sensui_token"
STATE = {
    "state": "scored",
    "public": 0.875,
    "rank": 3,
    "of": 9,
    "left_today": 2,
    "url": "/entries/1/",
    "error": None,
}
ROWS = [
    {"rank": 1, "name": "Ensemble", "is_field": True, "is_mine": False, "score": 0.9, "entries": 0},
    {"rank": 2, "name": "diver-1", "is_field": False, "is_mine": True, "score": 0.875, "entries": 4},
]


class FakeSchool(ThreadingHTTPServer):
    """Answers as a school does, and remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str, bytes]] = []
        self.answers: dict[str, list[tuple[int, Any]]] = {}
        super().__init__(("127.0.0.1", 0), Answering)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Answering(BaseHTTPRequestHandler):
    server: FakeSchool

    def do_GET(self) -> None:
        self.answer(b"")

    def do_POST(self) -> None:
        self.answer(self.rfile.read(int(self.headers["Content-Length"])))

    def answer(self, content: bytes) -> None:
        said = self.headers["Authorization"] + " " + self.headers["Accept-Language"]
        self.server.asked.append((self.command, self.path, said, content))
        waiting = self.server.answers[urlsplit(self.path).path]
        status, body = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        text = (body if isinstance(body, str) else json.dumps(body)).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeSchool]:
    """A school at a local address, which the environment names."""
    with FakeSchool() as school:
        base = "/api/elsewhere/contests/"
        school.answers = {
            base: [(200, {"contests": [{"contest": "c/u/digits", "title": "Digits", "left_today": 5}]})],
            f"{base}c/u/digits/entries": [
                (201, {"entry": "e", "number": 1, "state_url": f"{base}c/u/digits/entries/e"})
            ],
            f"{base}c/u/digits/entries/e": [
                (200, {"state": "queued", "fraction": 0}),
                (200, {"state": "scoring", "fraction": 0.5}),
                (200, STATE),
            ],
            f"{base}c/u/digits/board": [
                (200, {"board": "public", "metric": "accuracy", "page": 1, "pages": 2, "rows": ROWS})
            ],
        }
        thread = threading.Thread(target=school.serve_forever, args=(0.01,))
        thread.start()
        monkeypatch.setenv("SENSUI_SCHOOL", school.address)
        monkeypatch.setenv("SENSUI_TOKEN", TOKEN)
        monkeypatch.setattr(_contest_school.School, "wait", staticmethod(lambda seconds: None))
        yield school
        school.shutdown()
        thread.join()


@pytest.fixture
def entry() -> Path:
    file = Path("entry.csv")
    file.write_bytes(b"id,label\n0,1\n")
    return file


def test_an_entry_is_handed_in_as_it_is_and_its_score_is_said(sensui, there: FakeSchool, entry: Path) -> None:
    said = sensui("contest", "submit", entry, "--note", "a = b & c", "--share")

    assert (0, f"Public score 0.8750, rank 3 of 9. 2 entries left today. {there.address}/entries/1/\n") == (
        said.code,
        said.out,
    )
    method, path, who, content = there.asked[1]
    assert ("POST", f"Bearer {TOKEN} en", entry.read_bytes()) == (method, who, content)
    assert {"file": ["entry.csv"], "note": ["a = b & c"], "share": ["1"]} == parse_qs(urlsplit(path).query)


def test_it_is_said_in_japanese_too(sensui, there: FakeSchool, entry: Path) -> None:
    said = sensui("contest", "submit", entry, "--contest", "digits", "--lang", "ja")

    assert said.out.startswith("公開スコア 0.8750、9 人中 3 位。今日の残りは 2 回です。")
    assert there.asked[0][2].endswith(" ja")


def test_a_refusal_is_the_schools_own_sentence(sensui, there: FakeSchool, entry: Path) -> None:
    refused = "Row 2: the prediction is NaN, expected a finite number."
    there.answers["/api/elsewhere/contests/c/u/digits/entries"] = [(422, {"error": refused, "row": 2})]

    said = sensui("contest", "submit", entry)

    assert (2, "", f"sensui: {refused}\n") == (said.code, said.out, said.err)


def test_a_program_that_is_refused_while_it_runs_ends_with_one(sensui, there: FakeSchool) -> None:
    Path("program.py").write_text("def predict(inputs): ...")
    there.answers["/api/elsewhere/contests/c/u/digits/entries/e"] = [
        (200, {"state": "refused", "error": "The program raised NameError."})
    ]

    said = sensui("contest", "submit", "program.py")

    assert (1, "The program raised NameError.\n") == (said.code, said.out)


def test_what_the_school_says_is_given_as_json(sensui, there: FakeSchool, entry: Path) -> None:
    said = sensui("contest", "submit", entry, "--json").json

    assert ("c/u/digits", "scored", 0.875) == (said["contest"], said["state"], said["public"])


def test_the_board_shows_the_field_and_who_asks(sensui, there: FakeSchool) -> None:
    said = sensui("contest", "board", "digits").out

    assert "Ensemble (field)" in said
    assert "diver-1 ← you" in said
    assert "page 1 of 2" in said


def test_contests_are_listed(sensui, there: FakeSchool) -> None:
    assert "c/u/digits  Digits  (5 entries left today)\n" == sensui("contest", "list").out


def test_of_several_contests_one_must_be_named(sensui, there: FakeSchool, entry: Path) -> None:
    two = [{"contest": "c/u/digits"}, {"contest": "c/v/pictures"}]
    there.answers["/api/elsewhere/contests/"] = [(200, {"contests": two})]

    said = sensui("contest", "submit", entry)

    assert (2, "sensui: Which contest is meant? Name one by --contest: c/u/digits, c/v/pictures.\n") == (
        said.code,
        said.err,
    )


@pytest.mark.parametrize("answer", [(200, "<html>"), (500, "<html>"), (404, {"detail": 1}), (302, "")])
def test_what_is_no_school_is_told_apart(sensui, there: FakeSchool, answer: tuple[int, Any]) -> None:
    there.answers["/api/elsewhere/contests/"] = [answer]

    assert "answers, but not as a Sensui school does" in sensui("contest", "list").err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "No school is named. Write --school ADDRESS, or set SENSUI_SCHOOL."),
        (["--school", "http://school.example", "--token", "t"], "would show your token to everybody"),
        (["--school", "school", "--token", "t"], "is not the address of a school"),
        (["--school", "https://school.example", "--token", "ト"], "This is not an access token"),
        (["--school", "http://127.0.0.1:9", "--token", "t"], "No school answers at http://127.0.0.1:9"),
        (["--school", "https://school.example"], "Who are you at https://school.example?"),
    ],
)
def test_a_school_that_cannot_be_asked_is_said_in_one_sentence(
    sensui, monkeypatch: pytest.MonkeyPatch, arguments: list[str], says: str
) -> None:
    monkeypatch.delenv("SENSUI_SCHOOL", raising=False)
    monkeypatch.delenv("SENSUI_TOKEN", raising=False)

    said = sensui("contest", "list", *arguments)

    assert 2 == said.code
    assert says in said.err


def test_at_home_data_are_written_and_an_entry_is_scored_on_the_public_part(sensui) -> None:
    written = sensui("contest", "data", TINY, "--to", "mine")

    assert (0, True) == (written.code, Path("mine/train.npz").is_file())
    said = sensui("contest", "score", "mine/sample_submission.csv", "--contest", TINY, "--json").json
    assert ("accuracy", ["left", "right"]) == (said["metric"], [part["name"] for part in said["parts"]])
    assert "private" not in said
    shown = sensui("contest", "score", "mine/sample_submission.csv", "--contest", TINY, "--lang", "ja")
    assert "正解率" in shown.out


@pytest.mark.sandbox
def test_at_home_a_program_runs_behind_the_wall(sensui) -> None:
    said = sensui("contest", "score", TINY / "field" / "nearest.py", "--contest", TINY, "--json")

    assert said.json["public"] > 0.8


def test_at_home_a_refusal_names_file_and_row(sensui) -> None:
    Path("entry.csv").write_text("id,label\n0,nan\n")

    said = sensui("contest", "score", "entry.csv", "--contest", TINY, "--lang", "ja")

    assert 2 == said.code
    assert said.err.startswith("sensui: entry.csv: 50 個のうち 49 個の予測がありません")


def test_at_home_the_contests_that_are_there_are_named(sensui) -> None:
    assert "Which contest is meant? Name one of: –." in sensui("contest", "score", "entry.csv").err
