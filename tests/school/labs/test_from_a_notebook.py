"""A notebook elsewhere, a school that runs as one starts it, and a token between them."""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from sensui.jupyter._executed import Executed
from sensui.jupyter._magics import Magics
from sensui.jupyter._report import Report

from ..databases import rows_of
from ..running import Visitor, running_school
from .test_elsewhere import PATH, notebook

pytestmark = pytest.mark.slow

COURSES = Path(__file__).parents[1] / "courses"
WRONG = "def mean(x):\n    return 0.0\n"


@dataclass
class Open:
    """A running school, and a token of its learner."""

    address: str
    token: str
    visitor: Visitor
    data: Path


@pytest.fixture(scope="module")
def school_elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    data = tmp_path_factory.mktemp("data")
    with running_school(data, COURSES) as running:
        visitor = Visitor(running.entrance)
        visitor.get("/settings/")
        page = visitor.post("/settings/tokens/", label="A test", days="90")
        token = re.search(r'id="new-token"[^>]*value="([^"]+)"', page)
        assert token is not None
        yield Open(running.address, token[1], visitor, data)


class Shell:
    def __init__(self) -> None:
        self.user_ns: dict[str, Any] = {}


class NoJudge:
    """Whatever is judged must be judged by the school."""


class Desk:
    """A learner's notebook with the magics, without a kernel around it."""

    def __init__(self) -> None:
        self.shown: list[Report] = []
        self._magics = Magics(Shell(), Executed(), self.shown.append, judge=NoJudge())  # type: ignore[arg-type]

    def type(self, line: str) -> str:
        magic, _space, rest = line.removeprefix("%").partition(" ")
        getattr(self._magics, magic)(rest)
        report = self.shown[-1]
        assert report._repr_html_()
        told: list[str] = []
        report._repr_pretty_(type("Printer", (), {"text": lambda _self, text: told.append(text)})(), False)
        return told[0]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    for name in ("SENSUI_SCHOOL", "SENSUI_TOKEN", "SENSUI_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    save(tmp_path / "lab.ipynb", monkeypatch, notebook())
    return Desk()


def save(file: Path, monkeypatch: pytest.MonkeyPatch, content: dict[str, Any]) -> None:
    file.write_text(json.dumps(content), encoding="utf-8")
    monkeypatch.setenv("JPY_SESSION_NAME", str(file))


@pytest.fixture
def connected(desk: Desk, school_elsewhere: Open) -> Desk:
    said = desk.type(f"%school {school_elsewhere.address} --token {school_elsewhere.token}")
    assert f"Connected to {school_elsewhere.address} as learner." in said
    return desk


def test_the_school_judges(connected: Desk) -> None:
    assert f"{PATH}: 3/3 points, 2 of 2 exercises passed" in connected.type("%check")


def test_the_school_judges_the_exercise_that_is_named(connected: Desk, tmp_path, monkeypatch) -> None:
    save(tmp_path / "lab.ipynb", monkeypatch, notebook(mean=WRONG))

    said = connected.type("%check mean --lang ja")

    assert "不合格" in said
    assert "centred" not in said.splitlines()[0]


def test_what_is_handed_in_stands_in_the_school_with_the_same_verdict(
    connected: Desk, school_elsewhere: Open
) -> None:
    said = connected.type("%submit")

    assert re.search(r"^Handed in: submission \d+\.$", said, re.MULTILINE)
    assert f"{PATH}: 3/3 points" in said
    link = connected.shown[-1].link
    assert link is not None
    assert "3" in school_elsewhere.visitor.get(link.removeprefix(school_elsewhere.address))


def test_a_notebook_never_carries_its_own_token_to_the_school(
    connected: Desk, school_elsewhere: Open, tmp_path, monkeypatch
) -> None:
    content = notebook()
    content["cells"][-1]["source"] = f"# {school_elsewhere.token}"
    save(tmp_path / "lab.ipynb", monkeypatch, content)

    assert "3/3 points" in connected.type("%submit")

    kept = rows_of(school_elsewhere.data, "SELECT notebook FROM labs_submission ORDER BY id DESC")[0][0]
    assert school_elsewhere.token not in kept
    assert "# …" in json.loads(kept)["cells"][-1]["source"]


def test_the_environment_may_name_the_school(desk: Desk, school_elsewhere: Open, monkeypatch) -> None:
    monkeypatch.setenv("SENSUI_SCHOOL", school_elsewhere.address)
    assert "SENSUI_TOKEN holds no token" in desk.type("%check")

    monkeypatch.setenv("SENSUI_TOKEN", school_elsewhere.token)

    assert "2 of 2 exercises passed" in desk.type("%check")
    assert school_elsewhere.address in desk.type("%school")


def test_off_goes_back_to_this_machine(connected: Desk, monkeypatch, school_elsewhere: Open) -> None:
    monkeypatch.setenv("SENSUI_SCHOOL", school_elsewhere.address)

    assert "This machine judges" in connected.type("%school off")
    assert "This machine judges" in connected.type("%school")


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "This token is not right, or was revoked."),
        ("ja", "このトークンは正しくないか、無効になっています。"),
    ],
)
def test_a_wrong_token_is_one_sentence(desk: Desk, school_elsewhere: Open, lang: str, sentence: str) -> None:
    said = desk.type(f"%school {school_elsewhere.address} --token sensui_wrong --lang {lang}")

    assert said.startswith(sentence)
    assert "\n" not in said


def test_a_refusal_of_the_school_is_one_sentence(connected: Desk) -> None:
    assert "There is no lab deep in this school." == connected.type("%check --lab deep")
    assert "This lab has no exercise nope." in connected.type("%check nope --lab small")


def test_an_address_that_is_no_school_is_told_so(desk: Desk, school_elsewhere: Open) -> None:
    said = desk.type(f"%school {school_elsewhere.address}/courses --token sensui_x")

    assert "answers, but not as a Sensui school does" in said


def test_a_whole_notebook_runs_against_the_school(
    school_elsewhere: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    file = tmp_path / "lab.ipynb"
    save(file, monkeypatch, notebook(mean=WRONG))
    content = nbformat.read(file, as_version=4)
    told = f"%school {school_elsewhere.address} --token {school_elsewhere.token}"
    for source in ("%load_ext sensui", told, "%check mean", "%submit"):
        content.cells.append(nbformat.v4.new_code_cell(source))

    NotebookClient(content, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()

    shown = [cell.outputs[-1].data["text/plain"] for cell in content.cells[-3:]]
    assert "Connected to" in shown[0]
    assert "✗  mean  failed" in shown[1]
    assert "Handed in: submission" in shown[2]
    assert os.environ["JPY_SESSION_NAME"] == str(file)
