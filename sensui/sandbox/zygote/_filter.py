"""The system calls a check may make, as a program for the kernel (seccomp, classic BPF).

An allow-list: whatever is not named is refused. Calls that no honest program makes end the run at once, so that their use is
seen; the rest is refused with an error that Python turns into an exception.
"""

import errno
import struct
from collections.abc import Iterable, Mapping, Sequence

from ._numbers import LAST_KNOWN, NUMBERS

MACHINES = {"x86_64": 0, "aarch64": 1}
_AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_X32_BIT = 0x40000000

_ALLOWED = """
read write readv writev pread64 pwrite64 preadv pwritev preadv2 pwritev2 open openat openat2 creat close
close_range stat fstat lstat newfstatat statx statfs fstatfs lseek ftruncate truncate fallocate fadvise64
readahead fsync fdatasync flock sendfile copy_file_range getdents getdents64 getcwd chdir fchdir rename
renameat renameat2 mkdir mkdirat rmdir unlink unlinkat link linkat symlink symlinkat readlink readlinkat
chmod fchmod fchmodat utime utimes futimesat utimensat umask access faccessat faccessat2 getxattr
lgetxattr fgetxattr listxattr llistxattr flistxattr dup dup2 dup3 pipe pipe2 poll ppoll select pselect6
epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 eventfd eventfd2 timerfd_create
timerfd_settime timerfd_gettime recvfrom sendto getsockname getpeername getsockopt shutdown mmap munmap
mremap mprotect madvise msync mincore brk membarrier mlock munlock rt_sigaction rt_sigprocmask
rt_sigreturn rt_sigpending rt_sigtimedwait rt_sigsuspend sigaltstack restart_syscall pause alarm
getitimer setitimer timer_create timer_settime timer_gettime timer_getoverrun timer_delete futex
futex_waitv set_robust_list get_robust_list set_tid_address rseq exit exit_group wait4 waitid getpid
gettid getppid getuid geteuid getgid getegid getgroups getresuid getresgid getpgid getpgrp getsid capget
sched_yield sched_getaffinity sched_setaffinity sched_getparam sched_getscheduler sched_get_priority_max
sched_get_priority_min sched_rr_get_interval getpriority getcpu nanosleep clock_nanosleep clock_gettime
clock_getres gettimeofday time times getrusage getrlimit sysinfo uname arch_prctl getrandom
"""

_FORBIDDEN = """
ptrace process_vm_readv process_vm_writev kcmp pidfd_getfd process_madvise mount umount2 pivot_root
chroot open_tree move_mount fsopen fsconfig fsmount fspick mount_setattr unshare setns quotactl
quotactl_fd acct swapon swapoff bpf perf_event_open userfaultfd keyctl add_key request_key io_uring_setup
io_uring_enter io_uring_register memfd_secret fanotify_init fanotify_mark init_module finit_module
delete_module kexec_load kexec_file_load reboot iopl ioperm modify_ldt personality syslog lookup_dcookie
settimeofday clock_settime adjtimex clock_adjtime sethostname setdomainname vhangup name_to_handle_at
open_by_handle_at setuid setgid setreuid setregid setresuid setresgid setfsuid setfsgid setgroups capset
seccomp
"""

_TALK = "socketpair accept accept4 sendmsg recvmsg sendmmsg recvmmsg setsockopt sched_setscheduler"
_COMPANY = "bind listen connect fork vfork execve execveat setpgid setsid pidfd_open pidfd_send_signal"

ALLOWED, FORBIDDEN = _ALLOWED.split(), _FORBIDDEN.split()
FOR_RESIDENTS = _TALK.split()
"""what a run that stays needs beside the others: connections that come to a socket it was given"""
FOR_HOUSEHOLDS = [*FOR_RESIDENTS, *_COMPANY.split()]
"""what it may do beside them where nobody else lives in its namespaces: start processes, and let them talk"""

_CLONE_THREAD, _CLONE_NEW = 0x00010000, 0x7E020080
_SIGKILL = 9
_IOCTLS = (
    0x5401,
    0x541B,
    0x5450,
    0x5451,
    0x5421,
    0x5413,
)  # TCGETS FIONREAD FIONCLEX FIOCLEX FIONBIO TIOCGWINSZ
_FCNTLS_REFUSED = (8, 10, 15, 1024, 1026, 1031)  # SETOWN SETSIG SETOWN_EX SETLEASE NOTIFY SETPIPE_SZ
_PRCTLS = (3, 15, 16, 23, 0x53564D41)  # GET_DUMPABLE SET_NAME GET_NAME CAPBSET_READ SET_VMA
_SET_PDEATHSIG = 1
_FAMILIES = (1, 2, 10, 16)  # UNIX INET INET6 NETLINK: their network has nothing in it, not even loopback

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL, _ERROR = 0x7FFF0000, 0x80000000, 0x00050000
_NUMBER, _ARCH, _ARGUMENTS = 0, 4, 16
_OWN_PID = 0x7FFFFFF7
"""stands where the child's own process id goes, which is known after the fork only"""

Instruction = tuple[int, int, int, int]


def filter_for(machine: str, *, refused: Iterable[str] = ()) -> bytes:
    """The program, with a mark where the process id goes. `refused` names calls that it refuses beside the others."""
    return _program(machine, allowed=set(ALLOWED) - set(refused), judged=_judged())


def filter_for_residents(machine: str, *, refused: Iterable[str] = (), alone: bool = True) -> bytes:
    """The same for a run that stays; `alone` says that only its own processes are in its namespaces."""
    more = FOR_HOUSEHOLDS if alone else FOR_RESIDENTS
    judged = _judged() | _judged_of_residents() | (_judged_of_households() if alone else {})
    return _program(machine, allowed={*ALLOWED, *more} - set(refused), judged=judged)


def _program(machine: str, *, allowed: Iterable[str], judged: Mapping[str, list[Instruction]]) -> bytes:
    column = MACHINES[machine]
    program = [
        (_LOAD, 0, 0, _ARCH),
        (_EQUAL, 1, 0, _AUDIT_ARCH[machine]),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 0, 1, _X32_BIT),
        (_RETURN, 0, 0, _KILL),
    ]
    for name, verdict in judged.items():
        number = NUMBERS[name][column]
        assert number is not None
        program += [(_EQUAL, 0, len(verdict), number), *verdict]
    program += _by_number(column, allowed)
    return b"".join(struct.pack("<HBBI", *instruction) for instruction in program)


def with_own_pid(program: bytes, pid: int) -> bytes:
    return program.replace(struct.pack("<I", _OWN_PID), struct.pack("<I", pid))


def _judged() -> dict[str, list[Instruction]]:
    """The calls that depend on what they are called with; each verdict ends in a return."""
    refuse = (_RETURN, 0, 0, _ERROR | errno.EPERM)
    allow = (_RETURN, 0, 0, _ALLOW)
    return {
        "clone": [  # threads, never processes, never namespaces
            _argument(0),
            (_ANY_BIT, 0, 2, _CLONE_THREAD),
            (_ANY_BIT, 1, 0, _CLONE_NEW),
            allow,
            refuse,
        ],
        "clone3": [(_RETURN, 0, 0, _ERROR | errno.ENOSYS)],  # its flags are out of sight: glibc takes clone
        "kill": [
            _argument(1),
            (_EQUAL, 2, 0, _SIGKILL),
            _argument(0),
            (_EQUAL, 1, 0, _OWN_PID),
            refuse,
            allow,
        ],
        "tgkill": [
            _argument(2),
            (_EQUAL, 2, 0, _SIGKILL),
            _argument(0),
            (_EQUAL, 1, 0, _OWN_PID),
            refuse,
            allow,
        ],
        "ioctl": _only(1, _IOCTLS, otherwise=errno.ENOTTY),
        "fcntl": _none_of(1, _FCNTLS_REFUSED),
        "prctl": _only(0, _PRCTLS, otherwise=errno.EPERM),
        "prlimit64": _only(0, (0, _OWN_PID), otherwise=errno.EPERM),
        "setrlimit": [allow],
    }


def _judged_of_residents() -> dict[str, list[Instruction]]:
    refuse = (_RETURN, 0, 0, _ERROR | errno.EPERM)
    allow = (_RETURN, 0, 0, _ALLOW)
    own = [_argument(0), (_EQUAL, 0, 2, 0), _argument(1), (_EQUAL, 1, 0, 0), refuse, allow]
    return {"setpriority": own}  # of itself, and only to give way


def _judged_of_households() -> dict[str, list[Instruction]]:
    refuse = (_RETURN, 0, 0, _ERROR | errno.EPERM)
    allow = (_RETURN, 0, 0, _ALLOW)
    return {
        "clone": [_argument(0), (_ANY_BIT, 0, 1, _CLONE_NEW), refuse, allow],
        "kill": [allow],
        "tgkill": [allow],
        "prctl": _only(0, (*_PRCTLS, _SET_PDEATHSIG), otherwise=errno.EPERM),
        "socket": _only(0, _FAMILIES, otherwise=errno.EAFNOSUPPORT),
    }


def _only(argument: int, values: Sequence[int], *, otherwise: int) -> list[Instruction]:
    tests = [(_EQUAL, len(values) - at, 0, value) for at, value in enumerate(values)]
    return [_argument(argument), *tests, (_RETURN, 0, 0, _ERROR | otherwise), (_RETURN, 0, 0, _ALLOW)]


def _none_of(argument: int, values: Sequence[int]) -> list[Instruction]:
    tests = [(_EQUAL, len(values) - at, 0, value) for at, value in enumerate(values)]
    return [_argument(argument), *tests, (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _ERROR | errno.EPERM)]


def _argument(index: int) -> Instruction:
    return (_LOAD, 0, 0, _ARGUMENTS + 8 * index)  # the low half; both machines are little-endian


def _by_number(column: int, allowed: Iterable[str]) -> list[Instruction]:
    """All other calls: stretches of numbers with the same answer, from 0 up."""
    answers = dict.fromkeys(_numbers(allowed, column), _ALLOW)
    answers |= dict.fromkeys(_numbers(FORBIDDEN, column), _KILL)
    program: list[Instruction] = []
    for number in range(LAST_KNOWN + 1):
        answer = answers.get(number, _ERROR | errno.EPERM)
        if number == LAST_KNOWN or answers.get(number + 1, _ERROR | errno.EPERM) != answer:
            program += [(_AT_LEAST, 1, 0, number + 1), (_RETURN, 0, 0, answer)]
    return [*program, (_RETURN, 0, 0, _ERROR | errno.ENOSYS)]


def _numbers(names: Iterable[str], column: int) -> Iterable[int]:
    return (number for name in names if (number := NUMBERS[name][column]) is not None)
