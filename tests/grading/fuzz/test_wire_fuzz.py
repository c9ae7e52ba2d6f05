"""No bytes crash the wire's decoder, cost it more than a fixed multiple of their length, or raise an unnamed error."""

import importlib.util
import os
import socket
import subprocess
import sys
import time
import tracemalloc
from contextlib import suppress
from pathlib import Path

import msgpack
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sensui.grading.harness import decode, encode, pack, receive
from sensui.grading.harness.wire import LENGTH, ChannelClosed, FrameTooLong, MalformedFrame

sys.path.insert(0, str(Path(__file__).parent))
from wire_bytes import survives

steady = settings(
    max_examples=400, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)

numbers = st.integers(-(2**63), 2**64 - 1) | st.floats() | st.booleans() | st.none()
extensions = st.builds(msgpack.ExtType, st.integers(0, 12), st.binary(max_size=40))
nodes = st.recursive(
    numbers | st.text(max_size=10) | st.binary(max_size=20) | extensions,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=30,
)
messages = st.fixed_dictionaries(
    {"op": st.sampled_from(["result", "raised", "ask", "printed", "done"])},
    optional={
        "value": nodes,
        "changed": st.dictionaries(st.text(max_size=3), nodes, max_size=3),
        "args": nodes,
    },
)
arrays = st.builds(
    lambda dtype, shape, raw: msgpack.ExtType(1, with_head(msgpack.packb([dtype, shape]), raw)),
    st.sampled_from(["<f8", "|b1", "<i2", "|O", "<U4", "<M8", "", 7, ["<f8"]]),
    st.lists(st.integers(-3, 2**64 - 1) | st.floats(), max_size=20) | st.text(max_size=3),
    st.binary(max_size=64),
)


def with_head(head, raw):
    return bytes([min(len(head), 255)]) + head + raw


@steady
@given(st.binary(max_size=300))
def test_noise_is_refused_by_name(body):
    survives(body)


@steady
@given(messages, st.data())
def test_a_message_with_some_bytes_changed_is_a_message_or_refused_by_name(message, data):
    body = bytearray(encode(message)[LENGTH.size :]) if fits(message) else bytearray(b"\x80")
    for _ in range(data.draw(st.integers(0, 6))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))

    survives(bytes(body))


def fits(message):
    try:
        encode(message)
    except (OverflowError, ValueError, UnicodeEncodeError):
        return False
    return True


@steady
@given(arrays)
def test_an_array_that_lies_about_itself_is_refused_by_name(array):
    assert survives(msgpack.packb({"op": "result", "value": array}))


@steady
@given(messages, st.integers(0, 400), st.binary(max_size=20))
def test_a_frame_cut_short_or_followed_by_noise_is_read_or_refused_by_name(message, cut, noise):
    if not fits(message):
        return
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall((encode(message) + noise)[: max(1, cut)])
        theirs.shutdown(socket.SHUT_WR)
        with suppress(ChannelClosed, FrameTooLong, MalformedFrame):
            while True:
                receive(ours, deadline=time.monotonic() + 5)


@settings(steady, max_examples=60)
@given(st.binary(max_size=4096) | messages.filter(fits).map(lambda m: encode(m)[LENGTH.size :]))
def test_memory_grows_with_the_bytes_that_came(body):
    tracemalloc.start()
    survives(body)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 400 * len(body) + (1 << 20)


@pytest.mark.parametrize("length", [1, 5_000])
@pytest.mark.parametrize("depth", [1, 78, 79, 80, 81, 500])
def test_a_message_has_at_most_eighty_levels_however_long_it_is(depth, length):
    value = "x" * length
    for _ in range(depth):
        value = [value]
    body = msgpack.packb({"op": "result", "value": value})

    if depth <= 79:
        assert decode(body)["value"] == value
    else:
        with pytest.raises(MalformedFrame, match=r"levels|Stack"):
            decode(body)


@pytest.mark.parametrize("length", [1, 5_000])
def test_a_message_has_only_texts_for_keys_and_nothing_behind_it(length):
    rest = {"op": "result", "text": "x" * length}

    for body in (
        msgpack.packb({**rest, b"a": 1}),
        msgpack.packb({**rest, "a": {b"a": 1}}),
        msgpack.packb(rest) * 2,
    ):
        with pytest.raises(MalformedFrame):
            decode(body)


def test_an_announced_length_costs_nothing():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(LENGTH.pack(64 << 20) + b"x")
        theirs.shutdown(socket.SHUT_WR)
        tracemalloc.start()
        with pytest.raises(ChannelClosed):
            receive(ours)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()

    assert peak < 4 << 20


@pytest.mark.parametrize(
    "body",
    [
        b"\x91" * 100_000 + b"\xc0",
        b"\x81" * 100_000,
        b"\xdd\xff\xff\xff\xff",
        b"\xdf\xff\xff\xff\xff\xa1a",
        b"\xc6\xff\xff\xff\xff" + b"x" * 10,
        b"\x82\xa2op\xa1x\xa5value" + b"\x91" * 600 + b"\xc0",
        b"\x82\xa2op\xa1x\xa5value" + b"\xdd\x00\x00\x04\x00" * 400,
        b"\x82\xa2op\xa1x\xa5value" + b"\xdd\x00\x00\x40\x00" * 4_000,
        b"\x82\xa2op\xa1x\xa5value\xc7\x0c\xff" + b"\xff" * 12,
        msgpack.packb({"op": "result", "value": [4, [1], [1, [2]]]}),
        msgpack.packb({"op": "result", "value": msgpack.ExtType(5, msgpack.packb("f" * 2001))}),
        msgpack.packb({"op": 1}),
        msgpack.packb([1, 2]),
        b"",
    ],
)
def test_bombs_are_refused_or_cost_little(body):
    tracemalloc.start()
    survives(body)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 8 << 20


def test_a_frame_of_many_empty_parts_is_refused_before_it_is_built():
    parts = 2 << 20
    body = b"\x82\xa2op\xa6result\xa5value\xdd" + parts.to_bytes(4, "big") + b"\x90" * parts
    tracemalloc.start()
    with suppress(MalformedFrame):
        decode(body)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 8 * len(body)


def test_what_is_packed_comes_back():
    value = {"a": [1, 2.5, (True, None)], "b": np.arange(6.0).reshape(2, 3), 3: {1, 2}}
    body = encode({"op": "result", "value": pack(value)})[LENGTH.size :]

    assert survives(body)


@pytest.mark.slow
def test_atheris_finds_nothing_in_some_seconds(tmp_path):
    if importlib.util.find_spec("atheris") is None:
        pytest.skip("atheris is not installed: pip install atheris")
    script = Path(__file__).with_name("fuzz_wire.py")
    command = [sys.executable, str(script), "-seed=1", "-max_total_time=10", "-rss_limit_mb=2048"]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)

    assert done.returncode == 0, done.stderr[-2000:]
