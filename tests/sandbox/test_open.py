"""The wall is chosen once, and whoever chose it is told why."""

import tempfile
from pathlib import Path

import pytest

from sensui import sandbox
from sensui.sandbox import (
    BareSandbox,
    FakeSandbox,
    Sandbox,
    SandboxError,
    SandboxUnavailable,
    UnknownIsolation,
    _open,
    default_sandbox,
    open_sandbox,
    self_test,
)


@pytest.fixture
def no_bubblewrap(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)


@pytest.mark.sandbox
def test_auto_is_bubblewrap_where_it_works():
    opened = open_sandbox()
    opened.close()

    assert opened.name == "bubblewrap"
    assert opened.holds_others
    assert opened.reason == ""


def test_auto_falls_to_none_and_says_why(no_bubblewrap):
    opened = open_sandbox()
    opened.close()

    assert opened.name == "none"
    assert not opened.holds_others
    assert "bwrap is not here" in opened.reason


def test_a_wall_asked_for_by_name_is_never_another(no_bubblewrap):
    with pytest.raises(SandboxUnavailable, match="apt install bubblewrap") as refused:
        open_sandbox("bubblewrap")

    assert refused.value.isolation == "bubblewrap"


@pytest.fixture
def open_folder():
    """A folder that every user can reach, and that is not in /tmp."""
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def test_a_wall_that_does_not_stand_says_what_the_system_said(monkeypatch, open_folder):
    broken = open_folder / "bwrap"
    broken.write_text("#!/bin/sh\necho 'No permissions to create new namespace' >&2\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr("shutil.which", lambda name: str(broken))

    with pytest.raises(SandboxUnavailable, match="No permissions to create new namespace"):
        open_sandbox("bubblewrap")


def test_a_container_without_any_means_is_refused(monkeypatch):
    monkeypatch.setattr("sensui.sandbox._container.version", lambda: 0)
    monkeypatch.setattr("sensui.sandbox._container.is_open_to_all", lambda place: False)

    with pytest.raises(SandboxUnavailable, match="Landlock"):
        open_sandbox("container")


def test_a_wall_nobody_knows_is_an_error_that_names_those_there_are():
    with pytest.raises(UnknownIsolation, match="auto, bubblewrap, container, none") as unknown:
        open_sandbox("docker")

    assert isinstance(unknown.value, SandboxError)


def test_the_default_sandbox_is_one_and_the_operator_names_it(monkeypatch):
    monkeypatch.setattr(_open, "_shared", None)
    monkeypatch.setenv("SENSUI_ISOLATION", "none")
    first, second = default_sandbox(), default_sandbox()
    first.close()

    assert first is second
    assert first.name == "none"


@pytest.mark.sandbox
def test_a_wall_passes_its_own_test(bubblewrap):
    assert [] == [said for said in self_test(bubblewrap) if not said.holds]


@pytest.mark.sandbox
def test_a_container_passes_but_for_what_it_says_it_lacks(container):
    failing = {said.name for said in self_test(container) if not said.holds}

    assert failing == {"disk"}
    assert any("files together" in sentence for sentence in container.lacks)


def test_no_wall_fails_its_own_test(bare_sandbox):
    said = {statement.name: statement for statement in self_test(bare_sandbox)}

    assert said["answers"].holds
    assert said["time"].holds
    assert said["memory"].holds
    assert not said["reading"].holds
    assert "secret" in said["reading"].detail
    assert not said["calls"].holds


def test_every_class_is_a_sandbox():
    classes = [BareSandbox, sandbox.BubblewrapSandbox, sandbox.ContainerSandbox, FakeSandbox]

    opened: list[Sandbox] = [FakeSandbox(lambda channel: None)]
    assert all(hasattr(kind, "start") for kind in classes)
    assert opened[0].lacks == ()
