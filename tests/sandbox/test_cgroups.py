"""Control groups: found where they are given, made per run, and gone afterwards."""

import os
import signal
from pathlib import Path

import pytest

from sensui.sandbox import End, Limits, Profile, _bubblewrap, _cgroups, _ends
from sensui.sandbox.zygote._messages import Death

LIMITS = Limits(memory_mib=100, file_mib=10, processes=7)


@pytest.fixture
def unified(tmp_path, monkeypatch):
    """A folder that looks like a delegated group."""
    monkeypatch.delenv("SENSUI_CGROUP", raising=False)
    group = tmp_path / "user.slice" / "app"
    group.mkdir(parents=True)
    (group / "cgroup.procs").touch()
    (group / "cgroup.subtree_control").write_text("memory pids")
    return group


def test_a_delegated_group_is_found_and_bounds_a_run(unified, tmp_path, monkeypatch):
    groups = _cgroups.find_groups(tmp_path, own="/user.slice/app")
    monkeypatch.setattr(Path, "mkdir", with_files(Path.mkdir, "memory.max", "pids.max", "cgroup.procs"))
    group = groups.make(LIMITS)
    folder = next(path for path in unified.iterdir() if path.is_dir())
    pidfd = os.pidfd_open(os.getpid())
    group.add(pidfd)
    os.close(pidfd)

    assert (folder / "memory.max").read_text() == str(142 << 20)
    assert (folder / "pids.max").read_text() == "8"
    assert (folder / "cgroup.procs").read_text() == str(os.getpid())
    assert not group.out_of_memory
    (folder / "memory.events").write_text("oom 3\noom_kill 1\n")
    assert group.out_of_memory


def with_files(mkdir, *names):
    """The kernel fills a new group's folder with files; so does this."""

    def make(self, *args, **kwargs):
        mkdir(self, *args, **kwargs)
        for name in names:
            (self / name).touch()

    return make


def test_a_group_that_is_not_ours_is_left_alone(unified, tmp_path):
    (unified / "cgroup.subtree_control").unlink()

    assert _cgroups.find_groups(tmp_path, own="/user.slice/app") is None
    assert _cgroups.find_groups(tmp_path, own="/") is None
    assert _cgroups.find_groups(tmp_path, own="") is None


def test_a_group_named_by_the_operator_is_used_with_the_old_layout_too(tmp_path, monkeypatch):
    monkeypatch.setenv("SENSUI_CGROUP", "/school")
    for controller in ("memory", "pids"):
        (tmp_path / controller / "school").mkdir(parents=True)
        (tmp_path / controller / "school" / "cgroup.procs").touch()
    group = _cgroups.find_groups(tmp_path).make(LIMITS)
    made = [path for path in tmp_path.glob("*/school/*") if path.is_dir()]
    group.remove()

    assert {path.parts[-3] for path in made} == {"memory", "pids"}
    assert not [path for path in made if path.exists()]


@pytest.fixture
def old_groups(monkeypatch):
    """Groups of the kernel's own, where this machine lets us make some."""
    root, name = Path("/sys/fs/cgroup"), f"sensui-test-{os.getpid()}"
    folders = [root / controller / name for controller in ("memory", "pids")]
    try:
        for folder in folders:
            folder.mkdir()
    except OSError:
        pytest.skip(
            "no control group can be made here: run as root on a machine with cgroup v1, or delegate one"
        )
    monkeypatch.setenv("SENSUI_CGROUP", name)
    yield folders
    for folder in folders:
        folder.rmdir()


@pytest.mark.sandbox
def test_the_kernel_ends_a_run_whose_tree_takes_too_much(old_groups, tmp_path):
    program = tmp_path / "hog.py"
    program.write_text(
        "import mmap\n"
        "def serve(channel):\n"
        "    for number in range(10):\n"
        "        open(f'/dev/shm/{number}', 'wb').write(b'x' * (15 << 20))\n"
        "    channel.sendall(b'done')\n"
    )
    sandbox = _bubblewrap.BubblewrapSandbox()
    limits = Limits(memory_mib=32, file_mib=200)
    bounded = _cgroups.FolderGroups(tuple(old_groups), legacy=True)
    sandbox._nursery._make_group = lambda _: bounded.make(Limits(memory_mib=20, file_mib=10))
    run = sandbox.start(Profile(name="hog", preload=(), program=program), limits=limits)
    run.channel.settimeout(20)
    said = run.channel.recv(10)
    ended = run.finish()
    sandbox.close()

    assert said == b""
    assert ended.end == End.OUT_OF_MEMORY
    assert sandbox.lacks == ()
    assert not [path for folder in old_groups for path in folder.iterdir() if path.is_dir()]


class Subject:
    profile = Profile(name="p", preload=(), program=Path("p.py"))
    limits = Limits(cpu_seconds=2, memory_mib=100)


@pytest.mark.parametrize(
    ("number", "cpu", "peak", "expected"),
    [
        (signal.SIGXCPU, 2.0, 0, End.TIMED_OUT),
        (signal.SIGKILL, 2.1, 0, End.TIMED_OUT),
        (signal.SIGSYS, 0.1, 0, End.FORBIDDEN),
        (signal.SIGKILL, 0.1, 90 << 10, End.OUT_OF_MEMORY),
        (signal.SIGABRT, 0.1, 90 << 10, End.OUT_OF_MEMORY),
        (signal.SIGABRT, 0.1, 10 << 10, End.CRASHED),
        (signal.SIGSEGV, 0.1, 10 << 10, End.CRASHED),
    ],
)
def test_a_signal_is_put_into_words(number, cpu, peak, expected):
    death = Death(status=int(number), cpu_seconds=cpu, peak_kib=peak)

    ended = _ends.end_of(death, Subject(), killed=False, out_of_memory=False)

    assert ended.end == expected
    assert ended.signal == number
