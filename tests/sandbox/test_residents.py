"""A run that stays: in a home, with sockets it was given, until it is told to leave."""

import math
import os
import select
import signal
import socket
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from asking import ask, value

from sensui.sandbox import End, Limits, Profile, Resident, RunLost, SandboxUnavailable

PROGRAM = Path(__file__).parent / "programs" / "resident.py"
LIMITS = Limits(cpu_seconds=math.inf, wall_seconds=math.inf)
WALLS = [
    "bare_sandbox",
    *(pytest.param(name, marks=pytest.mark.sandbox) for name in ("bubblewrap", "container")),
]
FORK = "(lambda pid: pid or __import__('os')._exit(7))(__import__('os').fork())"


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture
def profile(homes: Path) -> Profile:
    return Profile(name="resident", preload=(), program=PROGRAM, homes=homes)


@pytest.fixture(params=WALLS)
def wall(request):
    return request.getfixturevalue(request.param)


@pytest.fixture
def settled(wall, profile, homes):
    """Runs in a home, each with a listening socket."""
    runs: list[Resident] = []

    def settle(home: str) -> Resident:
        home = f"{home}-{wall.name}"  # each wall gives homes to another user
        (homes / home).mkdir(mode=0o700, exist_ok=True)
        run = wall.settle(profile, limits=LIMITS, home=home)
        runs.append(run)
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(homes.parent / f"socket-{len(runs)}-{run.pid}"))
            listener.listen()
            socket.send_fds(run.channel, [b"."], [listener.fileno()])
        assert run.channel.recv(6) == b"ready\n"
        return run

    yield settle
    for run in runs:
        with suppress(RunLost):
            run.finish()


def test_it_begins_in_its_home_and_what_it_writes_stays(wall, settled, homes):
    run = settled("anna")
    assert "4" == ask(run, "open('kept', 'w').write('here')")
    own = value(run, "[__import__('os').getcwd(), __import__('os').environ['HOME']]")
    run.finish()

    assert "here" == (homes / f"anna-{wall.name}" / "kept").read_text()
    assert 1 == len(set(own))
    assert "'here'" == ask(settled("anna"), "open('kept').read()")


def test_its_temporary_folder_is_another_place(settled):
    run = settled("anna")

    assert "False" == ask(run, "__import__('os').environ['TMPDIR'] == __import__('os').getcwd()")


def test_it_takes_connections_on_the_socket_it_was_given(settled, homes):
    run = settled("anna")
    (name,) = {name for name in map(str, homes.parent.glob("socket-*")) if name.endswith(f"-{run.pid}")}
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(name)

        assert "3" == ask(run, "(lambda c: c.send(b'yes'))(given[0].accept()[0])")
        assert b"yes" == client.recv(3)


def test_it_is_alive_until_it_is_told_to_leave(settled):
    run = settled("anna")
    before = run.waits
    run.signal(signal.SIGKILL)
    select.select([run.descriptor], [], [], 20)

    assert before
    assert not run.waits


def test_its_process_is_told_as_the_machine_numbers_it(settled):
    run = settled("anna")

    lives = Path(f"/proc/{run.pid}").exists()
    assert End.EXITED == run.finish().end
    run.signal(signal.SIGKILL)
    assert lives
    assert not Path(f"/proc/{run.pid}").exists()


@pytest.mark.parametrize("home", ["..", ".", "a/b", "link", "absent"])
def test_a_name_that_leads_elsewhere_is_no_home(wall, profile, homes, home):
    if home == "link" and not (homes / "link").is_symlink():
        (homes / "link").symlink_to("/")

    owners = _owners(homes)
    with pytest.raises((SandboxUnavailable, FileNotFoundError)):
        wall.settle(profile, limits=LIMITS, home=home)

    assert owners == _owners(homes)


def _owners(homes: Path) -> list[int]:
    """Whose the folder of the homes is, and the one above it."""
    return [folder.stat().st_uid for folder in (homes, homes.parent)]


@pytest.mark.sandbox
def test_behind_bubblewrap_it_may_have_children(bubblewrap, profile, homes):
    (homes / "ben").mkdir(exist_ok=True)
    run = bubblewrap.settle(profile, limits=LIMITS, home="ben")
    with socket.socket(socket.AF_UNIX) as nothing:
        socket.send_fds(run.channel, [b"."], [nothing.fileno()])
        run.channel.recv(6)

    assert "7" == ask(run, f"__import__('os').waitstatus_to_exitcode(__import__('os').waitpid({FORK}, 0)[1])")
    run.finish()


@pytest.mark.parametrize("wall", WALLS[:2], indirect=True)
def test_a_signal_to_its_group_reaches_what_it_has_started(settled):
    run = settled("dora")
    ask(run, "__import__('os').fork() or __import__('time').sleep(600)")
    ask(run, "__import__('signal').signal(__import__('signal').SIGUSR1, __import__('signal').SIG_IGN)")
    run.signal(signal.SIGUSR1, to_group=True)

    assert str(int(signal.SIGUSR1)) == ask(run, "__import__('os').wait()[1]")
    assert run.waits


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives homes away")
@pytest.mark.sandbox
def test_root_gives_a_home_away_and_not_what_lies_in_it(bubblewrap, profile, homes):
    (homes / "cleo").mkdir(mode=0o700)
    (homes / "cleo" / "mine").touch()
    bubblewrap.settle(profile, limits=LIMITS, home="cleo").finish()

    assert 0 != (homes / "cleo").stat().st_uid
    assert 0 == (homes / "cleo" / "mine").stat().st_uid


@pytest.fixture
def shown() -> Iterator[Path]:
    """A folder that every user can read."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        Path(folder, "fact.txt").write_text("forty-two")
        yield Path(folder)


def test_what_is_shown_to_it_may_be_read_and_a_variable_says_where(wall, profile, homes, shown):
    (homes / f"eve-{wall.name}").mkdir(mode=0o700, exist_ok=True)
    told = replace(profile, name="told", shown={"LIBRARY": (shown, shown / "absent")})
    run = wall.settle(told, limits=LIMITS, home=f"eve-{wall.name}")
    with socket.socket(socket.AF_UNIX) as nothing:
        socket.send_fds(run.channel, [b"."], [nothing.fileno()])
        run.channel.recv(6)
    place = "__import__('os').environ['LIBRARY']"

    try:
        assert "'forty-two'" == ask(run, f"open({place} + '/fact.txt').read()")
        if wall.name != "none":
            assert "Error" in ask(run, f"open({place} + '/mine.txt', 'w')")
    finally:
        run.finish()
