"""The filter of system calls, run by an interpreter of the kernel's little language, for both machines."""

import errno
import re
import struct
import subprocess

import pytest

from sensui.sandbox.zygote import _filter
from sensui.sandbox.zygote._numbers import LAST_KNOWN, NUMBERS

ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
ALLOW, KILL, ERROR = 0x7FFF0000, 0x80000000, 0x00050000
PID = 4321
THREAD, NEW_USER = 0x00010000, 0x10000000


def verdict(machine, number, *arguments, arch=None, program=None):
    """What the kernel would do: run the program on a call's data."""
    program = _filter.with_own_pid(program or _filter.filter_for(machine), PID)
    padded = [a & 0xFFFFFFFFFFFFFFFF for a in (*arguments, *[0] * 6)[:6]]
    data = struct.pack("<IIQ6Q", number, arch or ARCH[machine], 0, *padded)
    at = accumulator = 0
    while True:
        code, if_true, if_false, constant = struct.unpack_from("<HBBI", program, at * 8)
        at += 1
        match code:
            case 0x20:
                (accumulator,) = struct.unpack_from("<I", data, constant)
            case 0x15:
                at += if_true if accumulator == constant else if_false
            case 0x35:
                at += if_true if accumulator >= constant else if_false
            case 0x45:
                at += if_true if accumulator & constant else if_false
            case 0x06:
                return constant


@pytest.fixture(params=["x86_64", "aarch64"])
def machine(request):
    return request.param


def number_of(name, machine):
    return NUMBERS[name][_filter.MACHINES[machine]]


def test_every_named_call_gets_its_verdict(machine):
    for names, expected in ((_filter.ALLOWED, ALLOW), (_filter.FORBIDDEN, KILL)):
        numbers = {name: number_of(name, machine) for name in names}
        wrong = {n for n, at in numbers.items() if at is not None and verdict(machine, at) != expected}
        assert wrong == set()


def test_what_is_not_named_is_refused_and_what_is_unknown_does_not_exist(machine):
    named = {NUMBERS[name][_filter.MACHINES[machine]] for name in NUMBERS}
    others = {verdict(machine, at) for at in range(LAST_KNOWN + 1) if at not in named}

    assert others == {ERROR | errno.EPERM}
    assert verdict(machine, LAST_KNOWN + 1) == ERROR | errno.ENOSYS


def test_another_dialect_ends_the_run(machine):
    assert verdict(machine, 0, arch=0x40000003) == KILL
    assert verdict(machine, 0x40000000 | 1) == KILL


@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("clone", [THREAD | 0x3D0F00], ALLOW),
        ("clone", [17], ERROR | errno.EPERM),
        ("clone", [THREAD | NEW_USER], ERROR | errno.EPERM),
        ("clone3", [], ERROR | errno.ENOSYS),
        ("kill", [PID, 15], ALLOW),
        ("kill", [PID, 9], ERROR | errno.EPERM),
        ("kill", [-1, 15], ERROR | errno.EPERM),
        ("tgkill", [PID, PID, 6], ALLOW),
        ("tgkill", [PID + 1, PID + 1, 6], ERROR | errno.EPERM),
        ("ioctl", [1, 0x5401], ALLOW),
        ("ioctl", [1, 0x5412], ERROR | errno.ENOTTY),
        ("fcntl", [1, 3], ALLOW),
        ("fcntl", [1, 8], ERROR | errno.EPERM),
        ("prctl", [15], ALLOW),
        ("prctl", [4, 1], ERROR | errno.EPERM),
        ("prlimit64", [0, 7], ALLOW),
        ("prlimit64", [PID + 1, 7], ERROR | errno.EPERM),
    ],
)
def test_calls_are_judged_by_their_arguments(machine, name, arguments, expected):
    assert verdict(machine, number_of(name, machine), *arguments) == expected


@pytest.mark.parametrize(
    ("name", "arguments", "in_a_household", "beside_others"),
    [
        ("accept4", [3], ALLOW, ALLOW),
        ("socketpair", [1], ALLOW, ALLOW),
        ("socket", [1], ALLOW, ERROR | errno.EPERM),
        ("socket", [17], ERROR | errno.EAFNOSUPPORT, ERROR | errno.EPERM),
        ("connect", [3], ALLOW, ERROR | errno.EPERM),
        ("execve", [], ALLOW, ERROR | errno.EPERM),
        ("clone", [17], ALLOW, ERROR | errno.EPERM),
        ("clone", [17 | NEW_USER], ERROR | errno.EPERM, ERROR | errno.EPERM),
        ("clone3", [], ERROR | errno.ENOSYS, ERROR | errno.ENOSYS),
        ("kill", [PID + 1, 9], ALLOW, ERROR | errno.EPERM),
        ("prctl", [1], ALLOW, ERROR | errno.EPERM),
        ("setpriority", [0, 0, 5], ALLOW, ALLOW),
        ("setpriority", [0, PID + 1, 5], ERROR | errno.EPERM, ERROR | errno.EPERM),
        ("setpriority", [2, 0, 5], ERROR | errno.EPERM, ERROR | errno.EPERM),
        ("unshare", [NEW_USER], KILL, KILL),
        ("mount", [], KILL, KILL),
        ("ptrace", [], KILL, KILL),
    ],
)
def test_a_run_that_stays_may_do_more_where_it_is_alone(
    machine, name, arguments, in_a_household, beside_others
):
    alone = _filter.filter_for_residents(machine)
    shared = _filter.filter_for_residents(machine, alone=False)
    number = number_of(name, machine)

    assert in_a_household == verdict(machine, number, *arguments, program=alone)
    assert beside_others == verdict(machine, number, *arguments, program=shared)


def test_the_numbers_are_those_of_the_headers():
    generic = (
        "#define __ARCH_WANT_RENAMEAT\n#define __ARCH_WANT_NEW_STAT\n#define __ARCH_WANT_SET_GET_RLIMIT\n"
        "#define __ARCH_WANT_SYS_CLONE3\n#define __ARCH_WANT_MEMFD_SECRET\n#include <asm-generic/unistd.h>\n"
    )
    try:
        tables = {1: defined(generic)}
        if subprocess.run(["uname", "-m"], capture_output=True, text=True).stdout == "x86_64\n":
            tables[0] = defined("#include <asm/unistd_64.h>\n")
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("no compiler or no kernel headers: apt install gcc linux-libc-dev")

    for column, table in tables.items():
        ours = {name: numbers[column] for name, numbers in NUMBERS.items() if numbers[column] is not None}
        assert ours == {name: table.get(name) for name in ours}


def defined(source):
    """The calls a header defines, with their numbers."""
    command = ["gcc", "-E", "-dM", "-x", "c", "-"]
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=True)
    raw = dict(re.findall(r"#define __NR(3264_\w+|_\w+) (\S+)", done.stdout))

    def number(value):
        while not value.isdigit():
            value = raw[value.removeprefix("__NR")]
        return int(value)

    names = [
        name for name, value in raw.items() if name.startswith("_") and re.fullmatch(r"\d+|__NR\w+", value)
    ]
    return {name[1:]: number(raw[name]) for name in names}
