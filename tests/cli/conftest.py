"""A school of one small course, and the commands as one types them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import pytest

from sensui.cli import main
from sensui.cli._skeletons import make_course
from sensui.course import Lang, reference_of, resolve_lab


@dataclass(frozen=True)
class Said:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Sensui = Callable[..., Said]


@pytest.fixture
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in; the one course that is here is `small`."""
    monkeypatch.setenv("SENSUI_COURSES", str(tmp_path / "courses"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    for name in ("LC_ALL", "LC_MESSAGES", "COLUMNS", "SENSUI_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    make_course("small", tmp_path / "courses")
    desk = tmp_path / "desk"
    desk.mkdir()
    monkeypatch.chdir(desk)
    return tmp_path / "courses"


@pytest.fixture
def sensui(school: Path, capfd: pytest.CaptureFixture[str]) -> Sensui:
    """Type a command."""

    def typed(*arguments: object) -> Said:
        capfd.readouterr()
        code = 0
        try:
            main([str(one) for one in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        said = capfd.readouterr()
        return Said(code, said.out, said.err)

    return typed


@pytest.fixture
def notebook(sensui: Sensui) -> Callable[..., Path]:
    """A notebook in which all is answered rightly, but for what is given."""

    def made(name: str = "answers.ipynb", *, lang: str = "en", **answers: str) -> Path:
        assert sensui("notebook", "standardize", "-o", name, "--lang", lang).code == 0
        file = Path(name)
        lab = resolve_lab("standardize", [Path.cwd().parent / "courses" / "small"])
        content = nbformat.read(file, as_version=4)
        for cell in content.cells:
            exercise = cell.metadata["sensui"].get("exercise")
            if cell.cell_type == "code" and exercise:
                cell.source = answers.get(exercise, reference_of(lab, exercise, lang=Lang(lang)))
        nbformat.write(content, file)
        return file

    return made
