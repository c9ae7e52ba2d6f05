"""What a run leaves is removed, whatever it did to its permissions; what lies beside it is not touched."""

import os
import stat

import pytest

from sensui.sandbox.zygote._none import remove_tree


@pytest.fixture
def parent(tmp_path):
    parent = tmp_path / "parent"
    parent.mkdir(mode=0o755)
    return parent


def test_a_folder_that_was_closed_goes_with_all_that_is_in_it(parent):
    closed = parent / "run" / "closed"
    closed.mkdir(parents=True)
    (closed / "file").touch()
    closed.chmod(0)

    remove_tree(str(parent / "run"))

    assert [] == list(parent.iterdir())


@pytest.mark.parametrize("name", ["gone", "link"])
def test_the_folder_around_it_stays_as_open_as_it_was(parent, name):
    (parent / "link").symlink_to(parent)

    remove_tree(str(parent / name))

    assert 0o755 == stat.S_IMODE(os.stat(parent).st_mode)


def test_nothing_outside_is_opened_by_a_link_inside(parent, tmp_path):
    other = tmp_path / "other"
    other.mkdir(mode=0o500)
    closed = parent / "run" / "closed"
    closed.mkdir(parents=True)
    (closed / "link").symlink_to(other)
    closed.chmod(0o500)

    remove_tree(str(parent / "run"))

    assert 0o500 == stat.S_IMODE(os.stat(other).st_mode)
    assert [] == list(parent.iterdir())
