"""Networks go from a run that has ended to one that begins; two that live never share one."""

import os

import pytest
from asking import ask, value

from sensui.sandbox import Limits

pytestmark = pytest.mark.sandbox
OWN = "__import__('os').readlink('/proc/self/ns/net')"
SEEN = "[open('/proc/net/' + name).read() for name in ('dev', 'unix', 'tcp', 'udp', 'route')]"
TRIES = [
    "__import__('socket').socket()",
    "__import__('socket').socket(16, 3)",
    "open('/proc/sys/net/ipv4/ip_forward', 'w').write('1')",
    "open('/proc/sys/net/core/somaxconn', 'w').write('1')",
]


def test_runs_that_live_at_once_have_networks_of_their_own(bubblewrap, calculator):
    runs = [bubblewrap.start(calculator, limits=Limits()) for _ in range(4)]
    networks = {ask(run, OWN) for run in runs}
    for run in runs:
        run.finish()

    assert 4 == len(networks)
    assert repr(os.readlink("/proc/self/ns/net")) not in networks


def test_a_run_finds_its_network_as_empty_as_the_first_did(bubblewrap, calculator):
    found = []
    for _ in range(6):
        run = bubblewrap.start(calculator, limits=Limits())
        found.append((ask(run, OWN), value(run, SEEN)))
        for attempt in TRIES:
            assert "Error" in ask(run, attempt)
        run.finish()

    assert len({own for own, _ in found}) < len(found)  # one at least was had before
    assert all(seen == found[0][1] for _, seen in found)
