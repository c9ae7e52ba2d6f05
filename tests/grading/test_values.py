"""What may cross the wire comes out as it went in; what may not is named."""

import collections
import math
from typing import Any

import msgpack
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from sensui.grading._compare import first_difference
from sensui.grading.harness import Function, Handle, Opaque, Tensor, WireError, decode, encode, pack, unpack

scalars = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.binary(max_size=20)
)
keys = st.text(max_size=5) | st.integers() | st.tuples(st.integers(), st.booleans())
numbers = (
    hnp.boolean_dtypes()
    | hnp.integer_dtypes(endianness="=")
    | hnp.floating_dtypes(endianness="=", sizes=(16, 32, 64))
)
arrays = hnp.arrays(
    dtype=numbers | hnp.complex_number_dtypes(endianness="="),
    shape=hnp.array_shapes(min_dims=0, max_dims=4, min_side=0),
)
plain = st.recursive(
    scalars | arrays | st.complex_numbers(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.tuples(inner, inner) | st.dictionaries(keys, inner, max_size=4)
    ),
    max_leaves=12,
)


def through(value: Any) -> Any:
    """Return what comes out at the other end."""
    return unpack(decode(encode({"op": "value", "value": pack(value)})[4:])["value"])


@given(plain)
def test_plain_data_comes_out_as_it_went_in(value: Any) -> None:
    same(value, through(value))


class Row(list):  # type: ignore[type-arg]
    def __iter__(self) -> Any:
        raise AssertionError("nobody asks it what it holds")


Point = collections.namedtuple("Point", "x y")


@pytest.mark.parametrize(
    ("value", "plainly"),
    [
        (collections.defaultdict(int, a=1), {"a": 1}),
        (collections.Counter("aab"), {"a": 2, "b": 1}),
        (collections.OrderedDict(b=1, a=[2]), {"b": 1, "a": [2]}),
        (Point(1, [2.0]), (1, [2.0])),
        (Row([1, 2]), [1, 2]),
        ({"deep": [collections.Counter("a")]}, {"deep": [{"a": 1}]}),
    ],
)
def test_a_kind_of_container_is_sent_as_that_container(value: Any, plainly: Any) -> None:
    same(plainly, through(value))


def test_a_container_that_holds_itself_comes_to_an_end() -> None:
    own = collections.defaultdict(list)
    own["self"] = own  # type: ignore[assignment]

    assert isinstance(through(own), dict)


def same(a: Any, b: Any) -> None:
    """Fail unless two values are the same to the bit, NaN included."""
    assert type(a) is type(b)
    if isinstance(a, np.ndarray):
        assert (a.dtype, a.shape, a.tobytes()) == (b.dtype, b.shape, b.tobytes())
    elif isinstance(a, dict):
        assert list(a) == list(b)
        [same(a[key], b[key]) for key in a]
    elif isinstance(a, list | tuple):
        assert len(a) == len(b)
        [same(x, y) for x, y in zip(a, b, strict=True)]
    elif isinstance(a, float):
        assert a == b or (math.isnan(a) and math.isnan(b))
    else:
        assert repr(a) == repr(b)


class Liar(np.ndarray):
    """An array that says what is not so."""

    shape = (1, 1)  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:  # type: ignore[override]
        return True


class Number(float):
    """A number of one's own."""


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (lambda x: x, "function"),
        (object(), "object"),
        (..., "ellipsis"),
        (int, "type"),
        (iter([]), "list_iterator"),
    ],
)
def test_what_is_not_plain_data_is_named_and_not_rebuilt(value: Any, kind: str) -> None:
    found = through(value)

    assert isinstance(found, Opaque)
    assert kind == found.kind


def test_a_value_inside_itself_ends_at_a_depth() -> None:
    endless: list[Any] = []
    endless.append(endless)

    assert "nested too deeply" in repr(through(endless))


def test_an_integer_of_a_megabyte_is_only_named() -> None:
    assert Opaque("int", "an integer of more than 4096 bits") == through(1 << 8_000_000)


def test_an_array_that_lies_arrives_as_what_its_memory_holds() -> None:
    found = through(np.arange(6.0).reshape(2, 3).view(Liar))

    assert np.ndarray is type(found)
    assert first_difference(found, np.zeros((2, 3))) is not None


def test_subclasses_of_plain_kinds_arrive_as_plain() -> None:
    found = through([Number(1.5)])

    assert [1.5] == found
    assert float is type(found[0])


@pytest.mark.parametrize("value", [Function("f"), Handle(3, "Linear")])
def test_names_and_handles_cross_as_themselves(value: Any) -> None:
    assert value == through(value)


def test_a_tensor_crosses_as_its_values() -> None:
    found = through(Tensor(np.ones((2, 3), np.float32)))

    assert isinstance(found, Tensor)
    assert (np.float32, (2, 3)) == (found.array.dtype, found.array.shape)


def array(*head: Any, raw: bytes = b"") -> msgpack.ExtType:
    packed = msgpack.packb(list(head))
    return msgpack.ExtType(1, bytes([len(packed)]) + packed + raw)


FORGED = {
    "a shape larger than its buffer": array("<f8", [1000, 1000], raw=b"12345678"),
    "a negative shape": array("<f8", [-1], raw=b""),
    "a shape that overflows": array("<f8", [1 << 31, 1 << 31, 4], raw=b""),
    "a dtype with references": array("|O", [1], raw=b"12345678"),
    "a hundred dimensions": array("|u1", [1] * 100, raw=b"1"),
    "an array without a head": msgpack.ExtType(1, b""),
    "an unknown extension": msgpack.ExtType(99, b"x"),
    "a dict that is no pairs": [2, 1, 2],
    "an unhashable key": [2, [[0, 1], 2]],
    "a container without a tag": ["x"],
    "a bare map": {"a": 1},
    "an integer that is none": msgpack.ExtType(5, msgpack.packb("zz")),
}


@pytest.mark.parametrize("what", FORGED)
def test_a_forged_value_is_refused_by_name(what: str) -> None:
    with pytest.raises(WireError):
        unpack(FORGED[what])


def test_ten_million_parts_are_refused_before_they_are_built() -> None:
    with pytest.raises(WireError, match="too many parts"):
        unpack([0, *([[0]] * 300_000)])


def test_half_a_letter_crosses_written_out_and_takes_nothing_along() -> None:
    """UTF-8 holds no half of a surrogate pair; a learner's text may."""
    frame = encode({"op": "raised", "message": "\ud83d", "value": pack(["海", "\udc80"])})

    message = decode(frame[4:])

    assert "\\ud83d" == message["message"]
    assert ["海", "\\udc80"] == unpack(message["value"])
