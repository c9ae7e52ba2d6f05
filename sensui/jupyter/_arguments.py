"""What was typed after the name of a magic."""

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ._words import LANGUAGES, Problem

USAGE = {
    "check": "%check [EXERCISE…] [--lab NAME] [--lang ja|en]",
    "submit": "%submit [--lab NAME] [--lang ja|en]",
    "school": "%school [ADDRESS | off] [--token TOKEN] [--lang ja|en]",
}
OPTIONS = {
    "check": ("--lab", "--lang"),
    "submit": ("--lab", "--lang"),
    "school": ("--token", "--lang"),
}
MOST_WORDS = {"check": 1000, "submit": 0, "school": 1}


@dataclass(frozen=True, kw_only=True)
class Typed:
    """The words of a magic, and its options."""

    words: tuple[str, ...]
    options: Mapping[str, str]

    @property
    def lang(self) -> str | None:
        """The language that was asked for."""
        return self.options.get("--lang")

    @property
    def lab(self) -> str | None:
        """The lab that was named."""
        return self.options.get("--lab")


def typed(magic: str, line: str) -> Typed:
    """Read the line of a magic. Raises Problem, which shows how it is written."""
    try:
        left = shlex.split(line.replace(",", " "), comments=True)
    except ValueError:
        raise _usage(magic) from None
    words: list[str] = []
    options: dict[str, str] = {}
    while left:
        word = left.pop(0)
        if not word.startswith("-"):
            words.append(word)
            continue
        name, equals, value = word.partition("=")
        if name not in OPTIONS[magic] or not (equals or left):
            raise _usage(magic)
        options[name] = value if equals else left.pop(0)
    if len(words) > MOST_WORDS[magic] or options.get("--lang", LANGUAGES[0]) not in LANGUAGES:
        raise _usage(magic)
    return Typed(words=_once(words), options=options)


def _once(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _usage(magic: str) -> Problem:
    return Problem(en=f"Write it as `{USAGE[magic]}`.", ja=f"次の形で書いてください: `{USAGE[magic]}`")
