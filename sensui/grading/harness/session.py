"""Answer the judge's requests until its channel closes.

A request is one of: `begin` (a trial: which names are stood in for in it, and what is loaded before the learner's cells),
`cell` (run a cell), `drive` (define one), `call` (a definition, a drive, or a method of an object that was handed out).
While a call runs, a stand-in may ask back (`ask`), and the judge may put further calls before it answers.
"""

import builtins
import os
import select
import socket
import sys
import types
import warnings
from collections.abc import Mapping
from typing import Any

import numpy as np

from .cells import Namespace, Printed, told
from .traces import Traces, forget_draws
from .values import Function, Handle, Tensor, pack, unpack
from .wire import ChannelClosed, FrameTooLong, WireError, receive, send

WARM = 12
"""Python makes a function quicker after some calls: better before the fork than in each child"""
USUAL = """
import numpy as np

def usual(w, b, x):
    m = x.shape[1]
    z = w @ x + b
    a = 1 / (1 + np.exp(-z))
    a = np.where(z >= 0, a, np.maximum(a, 0))
    y = (a > 0.5).astype(float)
    cost = float(-np.mean(y * np.log(a) + (1 - y) * np.log(1 - a)))
    dw = np.dot(a - y, x.T) / m
    db = np.sum(a - y, axis=1, keepdims=True) / m
    w = w.copy() - 0.1 * dw
    w -= np.zeros(w.shape) * np.sqrt(np.square(w) + 1e-8).reshape(w.shape)
    return w, {"dw": dw, "db": db, "tanh": np.tanh(z)}, [cost, np.linalg.norm(w)], int(np.argmax(a))
"""

PLAIN = (type(None), bool, int, float, complex, str, bytes, set, frozenset, np.ndarray, np.generic)


def serve(channel: socket.socket) -> None:
    """Serve one judge on a stream socket; returns when it hangs up."""
    session = Session(channel)
    try:
        while True:
            session.handle(receive(channel))
    except WireError:
        pass
    finally:
        os._exit(0)  # nothing registered with atexit, no thread and no finally of the learner's code runs on


class Session:
    """One learner's definitions (or the reference's), and the conversation about them."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._namespace = Namespace()
        self._drives: dict[str, Any] = {}
        self._objects: dict[int, object] = {}
        self._side = 0
        self._traces: Traces | None = None
        self._printed = Printed(lambda text: send(channel, {"op": "printed", "text": text}))
        sys.stdout = sys.stderr = self._printed
        warnings.simplefilter("ignore")

    def handle(self, message: dict[str, Any]) -> None:
        """Do what one message asks, and reply once."""
        try:
            with _quiet():
                reply = self._do(message)
        except ChannelClosed:
            raise
        except BaseException as error:
            reply = told(error)
        self._printed.flush()
        try:
            send(self._channel, reply)
        except FrameTooLong:
            send(self._channel, {"op": "raised", "type": "ResultTooLarge", "message": "", "where": []})

    def _do(self, message: dict[str, Any]) -> dict[str, Any]:
        names = self._namespace.names
        match message["op"]:
            case "begin":
                return self._begin(message)
            case "cell":
                before = {name: names[name] for name in message["keep"] if name in names}
                try:
                    self._namespace.execute(message["source"], cell=message["cell"])
                finally:  # also when a later line of the cell raises
                    names.update(before)  # a stand-in is not overwritten by what it stands for
                return {"op": "done"}
            case "drive":
                scope = {"np": np, **{name: sys.modules.get(name) for name in ("torch", "keras")}}
                exec(compile(message["source"], "drive", "exec"), scope)
                self._drives[message["name"]] = scope[message["name"]]
                return {"op": "done"}
            case "call":
                return self._call(message)
        return {"op": "raised", "type": "UnknownRequest", "message": str(message["op"]), "where": []}

    def _begin(self, message: dict[str, Any]) -> dict[str, Any]:
        """Forget the trial before, or say that a process is worn: that something of that trial cannot be forgotten."""
        if self._traces is None:
            self._traces = Traces()
        elif self._traces.are_left:
            return {"op": "worn"}
        else:
            self._namespace, self._drives, self._objects = Namespace(), {}, {}
            self._printed.begin()
            sys.stdout = sys.stderr = self._printed
            forget_draws()
        self._side = message["side"]
        self._namespace.names.update({name: StandIn(self, name) for name in message["stand_ins"]})
        for request in message["ours"]:
            self._do(request)
        return {"op": "done"}

    def _call(self, message: dict[str, Any]) -> dict[str, Any]:
        args = self._incoming(unpack(message["args"]))
        kwargs = self._incoming(unpack(message["kwargs"]))
        before = [pack(a) for a in args], {k: pack(v) for k, v in kwargs.items()}
        target = self._target(message)
        value = target(*args, **kwargs)
        changed = {str(i): pack(a) for i, a in enumerate(args) if pack(a) != before[0][i]}
        changed |= {k: pack(v) for k, v in kwargs.items() if pack(v) != before[1][k]}
        return {
            "op": "result",
            "value": pack(self._outgoing(value, keep=message["keep"])),
            "changed": changed,
        }

    def _target(self, message: dict[str, Any]) -> Any:
        if message.get("drive"):
            drive, lab = self._drives[message["drive"]], types.SimpleNamespace(**self._namespace.names)
            return lambda *args, **kwargs: drive(lab, *args, **kwargs)
        if message.get("handle") is not None:
            thing = self._objects[message["handle"]]
            return thing if not message["name"] else _attribute(thing, message["name"])
        if message["name"] not in self._namespace.names:
            raise NameError(f"name '{message['name']}' is not defined")
        return self._namespace.names[message["name"]]

    def ask(
        self, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any], handle: int | None = None
    ) -> Any:
        """Ask the other side for the result of one of its definitions."""
        question = {
            "op": "ask",
            "name": name,
            "handle": handle,
            "args": pack(self._outgoing(list(args), keep=True)),
            "kwargs": pack(self._outgoing(dict(kwargs), keep=True)),
        }
        send(self._channel, question)
        while True:
            message = receive(self._channel)
            match message["op"]:
                case "answer":
                    self._copy_back(args, kwargs, message["changed"])
                    return self._incoming(unpack(message["value"]))
                case "refuse":
                    raise _exception(message["type"], message["message"])
                case _:
                    self.handle(message)

    def _copy_back(self, args: tuple[Any, ...], kwargs: Mapping[str, Any], changed: dict[str, Any]) -> None:
        """Change the caller's arrays as the function that ran on the other side changed its copies."""
        for place, node in changed.items():
            ours = args[int(place)] if place.isdigit() else kwargs[place]
            theirs = unpack(node)
            if isinstance(ours, dict) and isinstance(theirs, dict):
                ours.update(theirs)
            elif isinstance(ours, list) or (hasattr(ours, "shape") and ours.shape == theirs.shape):
                ours[... if hasattr(ours, "shape") else slice(None)] = theirs

    def _outgoing(self, value: Any, *, keep: bool) -> Any:
        """Replace what cannot be copied: our stand-ins by handles, and (when `keep`) objects of ours by new ones."""
        if isinstance(value, StandInObject):
            return object.__getattribute__(value, "_handle")
        if isinstance(value, StandIn):
            return Function(value.__name__)
        if type(value) in (list, tuple):
            return type(value)(self._outgoing(v, keep=keep) for v in value)
        if type(value) is dict:
            return {k: self._outgoing(v, keep=keep) for k, v in value.items()}
        if keep and not _is_plain(value):
            number = 2 * len(self._objects) + self._side
            self._objects[number] = value
            return Handle(number, type(value).__name__)
        return value

    def _incoming(self, value: Any) -> Any:
        if isinstance(value, Function):
            return self._namespace.names.get(value.name) or StandIn(self, value.name)
        if isinstance(value, Handle):
            if value.number % 2 == self._side and value.number in self._objects:
                return self._objects[value.number]
            return StandInObject(self, value)
        if type(value) in (list, tuple):
            return type(value)(self._incoming(v) for v in value)
        if type(value) is dict:
            return {k: self._incoming(v) for k, v in value.items()}
        if isinstance(value, Tensor) and "torch" in sys.modules:
            return sys.modules["torch"].from_numpy(value.array)
        return value


class StandIn:
    """Stands where a definition would: each call is answered by the other side."""

    def __init__(self, session: Session, name: str) -> None:
        self._session = session
        self.__name__ = name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._session.ask(self.__name__, args, kwargs)


class StandInObject:
    """Stands where an object of the other side would."""

    def __init__(self, session: Session, handle: Handle) -> None:
        object.__setattr__(self, "_session", session)
        object.__setattr__(self, "_handle", handle)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._session.ask("", args, kwargs, handle=self._handle.number)

    def __getattr__(self, name: str) -> Any:
        return self._session.ask(name, (), {}, handle=self._handle.number)


def _is_plain(value: object) -> bool:
    torch = sys.modules.get("torch")
    return isinstance(value, PLAIN) or (torch is not None and isinstance(value, torch.Tensor))


def _attribute(thing: object, name: str) -> Any:
    return lambda: getattr(thing, name)


def _exception(name: str, message: str) -> BaseException:
    kind = getattr(builtins, name, None)
    if isinstance(kind, type) and issubclass(kind, Exception):
        try:
            return kind(message)
        except TypeError:
            pass
    return RuntimeError(message)


class _quiet:
    """Warnings are shown to nobody here, so they are not even counted: they never change a verdict."""

    def __enter__(self) -> None:
        self._catch = warnings.catch_warnings()
        self._catch.__enter__()
        warnings.simplefilter("ignore")

    def __exit__(self, *problem: Any) -> None:
        self._catch.__exit__(*problem)


def warm() -> None:
    """Walk once through what every run does, so that nothing is imported for the first time after a fork."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        before = sys.stdout, sys.stderr, sys.modules["__main__"]
        session = Session(theirs)
        session.handle({"op": "begin", "side": 1, "stand_ins": [], "ours": []})
        session.handle({"op": "cell", "cell": "warm", "source": USUAL, "keep": []})
        call = {"op": "call", "name": "usual", "kwargs": pack({}), "keep": False}
        for _ in range(WARM):
            session.handle({**call, "args": pack([np.ones((3, 2)), 1.0, np.ones((2, 4))])})
            session.handle({**call, "args": pack(["nothing to multiply"])})
            while select.select([ours], [], [], 0)[0]:
                ours.recv(1 << 16)
        sys.stdout, sys.stderr, sys.modules["__main__"] = before
