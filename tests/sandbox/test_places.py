"""A zygote sees the interpreter and the libraries, and never a folder that holds answers."""

from pathlib import Path

import pytest

from sensui.sandbox import BubblewrapSandbox, ContainerSandbox, Limits, _places

HIDDEN = "msgpack"
"""stands for Sensui as it lies in site-packages when it is installed from a wheel"""


@pytest.fixture
def answers(monkeypatch):
    """A package in site-packages that is to be kept out of sight."""
    folder = Path(__import__(HIDDEN).__file__).parent
    monkeypatch.setattr(_places, "_PACKAGE", folder)
    return folder


@pytest.mark.sandbox
@pytest.mark.parametrize("kind", [BubblewrapSandbox, ContainerSandbox])
def test_an_installed_package_with_answers_cannot_be_read(kind, answers, calculator):
    sandbox = kind()
    run = sandbox.start(calculator, limits=Limits())
    opened = f"__import__('os').path.exists({str(answers / '__init__.py')!r}) and open({str(answers / '__init__.py')!r}).read()"
    beside = f"len(open({str(answers.parent / 'numpy' / '__init__.py')!r}).read()) > 0"
    seen = run_value(run, opened)
    other = run_value(run, beside)
    run.finish()
    sandbox.close()

    assert seen in ("False", f"PermissionError: [Errno 13] Permission denied: '{answers}/__init__.py'")
    assert other == "True"


def run_value(run, expression):
    from asking import ask

    return ask(run, expression)


def test_a_hole_is_cut_wherever_the_folder_can_be_seen(monkeypatch, tmp_path):
    package = tmp_path / "lib" / "site-packages" / "sensui"
    package.mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "lib")
    monkeypatch.setattr(_places, "_PACKAGE", package)
    shown = {
        "/a": tmp_path / "lib",
        "/b": tmp_path / "link",
        "/c": tmp_path / "lib" / "site-packages",
        "/d": Path("/usr"),
    }

    assert set(_places.holes_in(shown)) == {
        "/a/site-packages/sensui",
        "/b/site-packages/sensui",
        "/c/sensui",
    }


def test_courses_that_an_operator_names_are_hidden_too(monkeypatch, tmp_path):
    for name in ("mine", "yours"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("SENSUI_COURSES", f"{tmp_path}/mine:{tmp_path}/yours")

    assert set(_places.holes_in({"/seen": tmp_path})) == {"/seen/mine", "/seen/yours"}


def test_a_copy_that_an_install_left_is_hidden_too(tmp_path):
    copy = tmp_path / "python3.11" / "site-packages" / "sensui" / "_courses"
    copy.mkdir(parents=True)

    assert _places.holes_in({"/lib": tmp_path}) == ("/lib/python3.11/site-packages/sensui",)


def test_places_around_a_hole_can_be_read_one_by_one(monkeypatch, tmp_path):
    for name in ("sensui", "numpy"):
        (tmp_path / "site-packages" / name).mkdir(parents=True)
    monkeypatch.setattr(_places, "_PACKAGE", tmp_path / "site-packages" / "sensui")

    readable, listable = _places.without_holes([tmp_path])

    assert readable == [tmp_path / "site-packages" / "numpy"]
    assert listable == [tmp_path, tmp_path / "site-packages"]
