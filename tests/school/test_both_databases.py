"""What holds on SQLite holds on PostgreSQL: the same tests, on a server of their own."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

PORT = "55433"


@pytest.fixture
def server() -> Iterator[str]:
    """A PostgreSQL server that nobody else knows."""
    if not (shutil.which("initdb") and shutil.which("pg_ctl")):
        pytest.skip("no PostgreSQL here")
    pytest.importorskip("psycopg")
    # PostgreSQL refuses to run as root, and whoever runs it must be able to reach the folder.
    user = "nobody" if os.name == "posix" and os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="sensui-pg-"))
    if user:
        shutil.chown(folder, user)
    control = ["pg_ctl", "-D", str(folder / "data"), "-w"]
    options = f"-k {folder} -p {PORT} -c listen_addresses=127.0.0.1 -c fsync=off"
    initial = ["initdb", "-D", str(folder / "data"), "-U", "sensui", "--auth=trust", "-E", "UTF8"]
    try:
        subprocess.run(initial, check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL)
        start = [*control, "-o", options, "-l", str(folder / "log"), "start"]
        subprocess.run(start, check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL)
        yield f"postgresql://sensui@127.0.0.1:{PORT}/postgres"
    finally:
        subprocess.run(
            [*control, "-m", "immediate", "stop"],
            check=False,
            user=user,
            cwd=folder,
            stdout=subprocess.DEVNULL,
        )
        shutil.rmtree(folder, ignore_errors=True)


def test_the_tests_of_the_school_pass_on_postgresql(server):
    tests = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-m",
        "not slow and not browser",
        str(Path(__file__).parent),
    ]
    environment = os.environ | {"SENSUI_TEST_DATABASE_URL": server}

    ended = subprocess.run(tests, env=environment, capture_output=True, text=True, timeout=600)

    assert 0 == ended.returncode, ended.stdout[-3000:]
