"""What all commands have in common: quick help, a version, one sentence for whatever goes wrong."""

import subprocess
import sys
from pathlib import Path

import pytest

import sensui as package

SENSUI = (sys.executable, "-c", "from sensui.cli import main; main()")
HEAVY = ("numpy", "pydantic", "nbformat", "rich.console", "sensui.course", "sensui.grading", "django")


def test_help_imports_nothing_heavy() -> None:
    program = (
        "import sys\nfrom sensui.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        f"print('heavy:', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert said.stdout.endswith("heavy: []\n")


@pytest.mark.parametrize(
    ("locale", "says"), [("ja_JP.UTF-8", "ラボのノートブックを作ります"), ("en_US.UTF-8", "Write")]
)
def test_help_speaks_the_language_of_the_locale(locale: str, says: str) -> None:
    said = subprocess.run(
        [*SENSUI, "--help"],
        env={"LANG": locale, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )

    assert says in said.stdout


def test_the_version_is_that_of_the_package(sensui) -> None:
    assert sensui("--version").out == f"sensui {package.__version__}\n"


def test_an_unknown_command_is_no_traceback(sensui) -> None:
    said = sensui("dive")

    assert said.code == 2
    assert "No such command 'dive'" in said.err


def test_what_nobody_expected_is_one_sentence_and_a_log(
    sensui, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr("sensui.cli._labs.lab_named", lambda name: 1 / 0)

    said = sensui("notebook", "standardize")

    log = Path(said.err.removesuffix(".\n").split(" ")[-1])
    assert said.code == 2
    assert "Something unexpected happened (ZeroDivisionError)" in said.err
    assert "lab_named" in log.read_text()


def test_debugging_shows_what_nobody_expected(sensui, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSUI_DEBUG", "1")
    monkeypatch.setattr("sensui.cli._labs.lab_named", lambda name: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        sensui("notebook", "standardize")
