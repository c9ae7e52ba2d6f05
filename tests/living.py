"""Who is below whom and who is still alive, as the system lists it at this moment."""

import psutil


def descendants(pid: int) -> list[int]:
    """All processes below one, parents first; none when it is gone."""
    try:
        return [child.pid for child in psutil.Process(pid).children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def is_alive(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def kernels_below(pid: int) -> set[int]:
    """The kernels of a host: whoever below it has the threads of one."""
    return {each for each in descendants(pid) if threads_of(each) > 3}


def threads_of(pid: int) -> int:
    try:
        return psutil.Process(pid).num_threads()
    except psutil.NoSuchProcess:
        return 0
