"""A course to check notebooks of, and a kernel to check them from."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import pytest
from jupyter_client import BlockingKernelClient, KernelManager

import sensui.jupyter._early  # noqa: F401 - before all others: it makes them load at once
from sensui.cli._skeletons import make_course
from sensui.course import Lab, Lang, Level, notebook_of, read_lab, reference_of

SECONDS = 120
LANGUAGE = ("LC_ALL", "LC_MESSAGES", "SENSUI_SCHOOL", "SENSUI_TOKEN", "SENSUI_DEBUG", "JPY_SESSION_NAME")
NEW_NOTEBOOK = """
import os as _os
from sensui.jupyter import _extension as _e
_os.environ.pop("JPY_SESSION_NAME", None)
_magics, _executed = next(iter(_e._loaded.values()))
_executed._ran.clear()
_magics._lab = _magics._school = None
_magics._is_off = False
"""


@pytest.fixture(scope="session")
def courses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one course, `small`; its one lab is `standardize`."""
    folder = tmp_path_factory.mktemp("courses")
    make_course("small", folder)
    return folder


@pytest.fixture(scope="session")
def lab(courses: Path) -> Lab:
    return read_lab(courses / "small/first-steps/labs/standardize")


@pytest.fixture(autouse=True)
def bare_environment(courses: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An English machine that names no school and no notebook."""
    monkeypatch.setenv("SENSUI_COURSES", str(courses))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    for name in LANGUAGE:
        monkeypatch.delenv(name, raising=False)


Made = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def made(lab: Lab) -> Made:
    """The notebook of the lab, all answered rightly but for what is given."""

    def notebook(lang: str = "en", **answers: str) -> dict[str, Any]:
        content = notebook_of(lab, lang=Lang(lang), level=Level.STANDARD)
        for cell in content.cells:
            exercise = cell.metadata["sensui"].get("exercise")
            if cell.cell_type == "code" and exercise:
                cell.source = answers.get(exercise, reference_of(lab, exercise, lang=Lang(lang)))
        return dict(json.loads(nbformat.writes(content)))

    return notebook


@pytest.fixture
def saved(made: Made, tmp_path: Path) -> Callable[..., Path]:
    """The same in a file, saved long before anything was run."""

    def file(name: str = "standardize.ipynb", *, lang: str = "en", **answers: str) -> Path:
        path = tmp_path / name
        path.write_text(json.dumps(made(lang, **answers)), encoding="utf-8")
        os.utime(path, (1_000_000_000, 1_000_000_000))
        return path

    return file


@dataclass
class Shown:
    """What one cell showed."""

    text: str = ""
    html: str = ""
    complained: str = ""
    raised: str = ""


class Kernel:
    """A real ipykernel in which a learner works."""

    def __init__(self, client: BlockingKernelClient) -> None:
        self._client = client

    def run(self, code: str, *, cell: str | None = None, silent: bool = False) -> Shown:
        """Run a cell as a notebook program does: with the cell's id, where it tells ids."""
        shown = Shown()
        content = {"code": code, "silent": silent, "store_history": not silent, "user_expressions": {}}
        content |= {"allow_stdin": False, "stop_on_error": True}
        message = self._client.session.msg("execute_request", content)
        message["metadata"] = {"cellId": cell} if cell else {}
        self._client.shell_channel.send(message)
        while True:
            said = self._client.get_iopub_msg(timeout=SECONDS)
            if said["parent_header"].get("msg_id") != message["header"]["msg_id"]:
                continue
            if said["msg_type"] == "status" and said["content"]["execution_state"] == "idle":
                break
            _note(shown, said["msg_type"], said["content"])
        self._client.get_shell_msg(timeout=SECONDS)
        return shown

    def open(self, file: Path | None = None, *, names: str = "") -> None:
        """Begin with another notebook: what Jupyter tells of it, and what VS Code does."""
        self.run(NEW_NOTEBOOK, silent=True)
        if file is not None and not names:
            self.run(f"_os.environ['JPY_SESSION_NAME'] = {str(file)!r}", silent=True)
        self.run(f"globals().pop('__vsc_ipynb_file__', None)\n{names}", silent=True)


def _note(shown: Shown, kind: str, content: dict[str, Any]) -> None:
    if kind in ("display_data", "execute_result"):
        shown.text += content["data"].get("text/plain", "")
        shown.html += content["data"].get("text/html", "")
    elif kind == "stream":
        shown.complained += content["text"]
    elif kind == "error":
        shown.raised += content["ename"]


@pytest.fixture(scope="session")
def one_kernel(courses: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernel]:
    """One kernel for all tests of a worker, and one judge beside it: starting them takes longer than the tests."""
    environment = {name: value for name, value in os.environ.items() if name not in LANGUAGE}
    environment |= {"SENSUI_COURSES": str(courses), "LANG": "en_GB.UTF-8"}
    manager = KernelManager(
        kernel_name="python3", transport="ipc", ip=str(tmp_path_factory.mktemp("k") / "k")
    )
    manager.start_kernel(env=environment, cwd=str(tmp_path_factory.mktemp("desk")))
    client = manager.client()
    try:
        client.start_channels()
        client.wait_for_ready(timeout=SECONDS)
        kernel = Kernel(client)
        assert kernel.run("%load_ext sensui").raised == ""
        yield kernel
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
        manager.cleanup_resources()
        client.context.destroy()


@pytest.fixture
def kernel(one_kernel: Kernel) -> Kernel:
    """The kernel, with nothing run in it yet as far as the magics know."""
    one_kernel.open()
    return one_kernel
