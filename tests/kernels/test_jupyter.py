"""The kernelspec in a Jupyter that is not ours."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sensui.kernels import install_kernelspecs

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prefix")
    install_kernelspecs(prefix=folder)
    return folder


def printed(code: str, *, prefix: Path, folder: Path, isolation: str) -> str:
    settings = {"JUPYTER_PATH": str(prefix / "share" / "jupyter"), "SENSUI_ISOLATION": isolation}
    command = [sys.executable, "-P", str(HERE / "jupyter.py"), code]
    done = subprocess.run(
        command, cwd=folder, env=os.environ | settings, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
def test_a_notebook_runs_in_the_folder_it_lies_in(prefix: Path, tmp_path: Path):
    said = printed("import os; print(os.getcwd())", prefix=prefix, folder=tmp_path, isolation="none")

    assert f"{tmp_path}\n" == said


@pytest.mark.sandbox
@pytest.mark.skipif(os.geteuid() != 0, reason="only root has folders that a kernel must not get")
def test_a_folder_of_root_is_not_given_to_anybody(prefix: Path, tmp_path: Path):
    said = printed("1", prefix=prefix, folder=tmp_path, isolation="bubblewrap")

    assert f"{tmp_path} belongs to root, and kernels do not run as root." in said
    assert 0 == tmp_path.stat().st_uid
