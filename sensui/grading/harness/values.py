"""What may cross the wire, and how it is written in msgpack.

Numbers, strings, bytes, None and booleans go as they are. Containers are tagged lists, so that a tuple stays a tuple;
arrays are an extension that holds dtype, shape and the raw buffer. Whatever else a learner's code returns is named
(`Opaque`), never rebuilt.
"""

import functools
import math
import sys
from dataclasses import dataclass
from typing import Any

import msgpack
import numpy as np

from .wire import MalformedFrame

MAX_DEPTH = 32
MAX_NODES = 200_000
MAX_DIMENSIONS = 16
DTYPES = frozenset(
    np.dtype(name).str
    for name in ["?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16"]
)
LIST, TUPLE, DICT, SET, FROZENSET = range(5)
PLAIN: tuple[Any, ...] = (int, float, str, bytes)
CONTAINERS: tuple[Any, ...] = (dict, tuple, list, set, frozenset)
TAGS: dict[type, int] = {list: LIST, tuple: TUPLE, set: SET, frozenset: FROZENSET}
ARRAY, SCALAR, TENSOR, COMPLEX, INTEGER, OPAQUE, FUNCTION, HANDLE = range(1, 9)


@dataclass(frozen=True)
class Opaque:
    """Something that is not plain data: only its kind crosses the wire."""

    kind: str
    text: str


@dataclass(frozen=True)
class Function:
    """A definition of the lab, named: it is looked up on the side that receives it."""

    name: str


@dataclass(frozen=True)
class Handle:
    """An object that stays on its own side; calls and attributes are forwarded to it there."""

    number: int
    kind: str


@dataclass(frozen=True, eq=False)
class Tensor:
    """A PyTorch tensor's values, on a side that need not have PyTorch."""

    array: np.ndarray


def pack(value: object, *, depth: int = 0) -> Any:
    """Return what msgpack writes for a value; never raises for a strange one."""
    kind = type(value)
    if value is None or kind in (bool, float, str, bytes):
        return value
    if kind is int:
        return _pack_integer(value)  # type: ignore[arg-type]
    if depth >= MAX_DEPTH:
        return _extension(OPAQUE, [kind.__name__[:80], "nested too deeply"])
    if isinstance(value, np.ndarray | np.generic):
        return _pack_array(value, depth)
    if kind in CONTAINERS:
        return _pack_container(value, depth)
    return _pack_other(value, depth)


def unpack(node: Any, *, depth: int = 0, left: list[int] | None = None) -> Any:
    """Return the value that a node stands for; raises MalformedFrame."""
    left = [MAX_NODES] if left is None else left
    left[0] -= 1
    if depth > MAX_DEPTH + 2 or left[0] < 0:
        raise MalformedFrame("it is nested too deeply or has too many parts")
    if isinstance(node, msgpack.ExtType):
        return _unpack_extension(node)
    if isinstance(node, list):
        return _unpack_container(node, depth, left)
    if isinstance(node, dict | msgpack.Timestamp):
        raise MalformedFrame("a value is a bare map or a timestamp")
    return node


def _pack_integer(value: int) -> Any:
    if -(2**63) <= value < 2**63:
        return value
    if value.bit_length() > 4096:
        return _extension(OPAQUE, ["int", "an integer of more than 4096 bits"])
    return _extension(INTEGER, hex(value))


def _pack_array(value: "np.ndarray | np.generic", depth: int) -> Any:
    array = np.asarray(value)
    kind, dtype = array.dtype.kind, array.dtype.str
    if kind in "fc" and dtype not in DTYPES:  # extended precision, or the other byte order
        array = array.astype("c16" if kind == "c" else "f8")
        dtype = array.dtype.str
    if dtype not in DTYPES:
        if kind in "USO" and array.size <= 10_000 and not _is_boxed(array):
            return pack(array.tolist(), depth=depth + 1)
        return _extension(OPAQUE, ["ndarray", f"an array of {array.dtype}"[:200]])
    code = SCALAR if isinstance(value, np.generic) else ARRAY
    return msgpack.ExtType(code, _head(dtype, array.shape) + array.tobytes())


@functools.lru_cache(maxsize=256)
def _head(dtype: str, shape: tuple[int, ...]) -> bytes:
    """What stands before an array's buffer: its length, then dtype and shape."""
    head: bytes = msgpack.packb([dtype, list(shape)])
    return bytes([len(head)]) + head


def _is_boxed(array: np.ndarray) -> bool:
    """Whether these are plain numbers in an array of objects, which NumPy's functions refuse."""
    return (
        array.dtype.kind == "O" and array.size > 0 and all(type(x) in (bool, int, float) for x in array.flat)
    )


def _pack_container(value: Any, depth: int) -> Any:
    if len(value) > MAX_NODES:
        return _extension(OPAQUE, [type(value).__name__, f"of {len(value)} parts"])
    if type(value) is dict:
        pairs = [[pack(k, depth=depth + 1), pack(v, depth=depth + 1)] for k, v in value.items()]
        return [DICT, *pairs]
    tag = TAGS[type(value)]
    return [tag, *(pack(part, depth=depth + 1) for part in value)]


def _pack_other(value: object, depth: int) -> Any:
    if isinstance(value, complex):
        return _extension(COMPLEX, [float(value.real), float(value.imag)])
    for plain in PLAIN:  # a subclass is sent as what it is a kind of
        if isinstance(value, plain):
            return pack(plain(value))
    if isinstance(value, Function):
        return _extension(FUNCTION, value.name)
    if isinstance(value, Handle):
        return _extension(HANDLE, [value.number, value.kind])
    if isinstance(value, Tensor):
        return _pack_tensor(value.array)
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(value, torch.Tensor):
        return _pack_tensor(value.detach().cpu().numpy())
    for container in CONTAINERS:  # a named tuple, a defaultdict, a Counter
        if isinstance(value, container):
            held = (
                dict(dict.items(value)) if isinstance(value, dict) else container(container.__iter__(value))
            )
            return _pack_container(held, depth)
    return _extension(OPAQUE, [type(value).__name__[:80], _described(value)])


def _pack_tensor(array: np.ndarray) -> Any:
    packed = pack(np.asarray(array))
    return msgpack.ExtType(TENSOR, packed.data) if isinstance(packed, msgpack.ExtType) else packed


def _described(value: object) -> str:
    try:
        return repr(value)[:200]
    except Exception:
        return "something that cannot be shown"


def _extension(code: int, content: Any) -> msgpack.ExtType:
    return msgpack.ExtType(code, msgpack.packb(content))


def _unpack_container(node: list[Any], depth: int, left: list[int]) -> Any:
    if not node or type(node[0]) is not int or not 0 <= node[0] <= FROZENSET:
        raise MalformedFrame("a container without its tag")
    tag, parts = node[0], node[1:]
    try:
        if tag == DICT:
            if not all(isinstance(pair, list) and len(pair) == 2 for pair in parts):
                raise MalformedFrame("a dict whose parts are not pairs")
            return {
                unpack(k, depth=depth + 1, left=left): unpack(v, depth=depth + 1, left=left) for k, v in parts
            }
        values = [unpack(part, depth=depth + 1, left=left) for part in parts]
        return {LIST: list, TUPLE: tuple, SET: set, FROZENSET: frozenset}[tag](values)
    except TypeError:
        raise MalformedFrame("a key or a member that cannot be hashed") from None


def _unpack_extension(node: msgpack.ExtType) -> Any:
    try:
        if node.code in (ARRAY, SCALAR, TENSOR):
            return _unpack_array(node.code, node.data)
        content = msgpack.unpackb(node.data, raw=False)
        if node.code == COMPLEX:
            return complex(*content)
        if node.code == INTEGER and len(content) <= 2000:
            return int(content, 16)
        if node.code == OPAQUE:
            kind, text = content
            return Opaque(str(kind)[:80], str(text)[:200])
        if node.code == FUNCTION and isinstance(content, str):
            return Function(content)
        if node.code == HANDLE:
            number, kind = content
            return Handle(int(number), str(kind)[:80])
    except MalformedFrame:
        raise
    except (ValueError, TypeError, msgpack.UnpackException, RecursionError, OverflowError) as error:
        raise MalformedFrame(f"an extension that cannot be read: {error}"[:200]) from None
    raise MalformedFrame(f"an unknown extension {node.code}")


def _unpack_array(code: int, data: bytes) -> Any:
    start = 1 + data[0] if data else 1
    dtype, shape, size = _form(data[1:start])
    if size != len(data) - start:
        raise MalformedFrame("an array whose shape does not fit its buffer")
    array = np.ndarray(shape, dtype, data, start).copy()  # its own memory, and writeable
    if code == SCALAR:
        return array[()]
    return Tensor(array) if code == TENSOR else array


@functools.lru_cache(maxsize=256)
def _form(head: bytes) -> "tuple[np.dtype, tuple[int, ...], int]":
    """Dtype, shape and bytes of an array; raises MalformedFrame."""
    form = msgpack.unpackb(head, raw=False)
    if not isinstance(form, list) or len(form) != 2:
        raise MalformedFrame("an array without dtype and shape")
    dtype, shape = form
    if dtype not in DTYPES or not isinstance(shape, list) or len(shape) > MAX_DIMENSIONS:
        raise MalformedFrame("an array of an unknown dtype, or of too many dimensions")
    if not all(type(n) is int and 0 <= n <= 1 << 32 for n in shape):
        raise MalformedFrame("an array whose shape is not one")
    kind = np.dtype(dtype)
    return kind, tuple(shape), math.prod(shape) * kind.itemsize
