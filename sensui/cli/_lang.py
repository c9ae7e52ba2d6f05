"""The language that a command speaks: `--lang`, else the locale's."""

import os
from enum import StrEnum


class Tongue(StrEnum):
    """A language of the commands."""

    EN = "en"
    JA = "ja"

    def __call__(self, *, en: str, ja: str) -> str:
        """The one of two sentences that is in this language."""
        return ja if self is Tongue.JA else en


class Scaffold(StrEnum):
    """How much of the reference a notebook still shows."""

    GUIDED = "guided"
    STANDARD = "standard"
    SCRATCH = "scratch"


class Source(StrEnum):
    """Which data a notebook begins with."""

    MADE = "made"
    REAL = "real"


_asked_for: Tongue | None = None


def locale_tongue() -> Tongue | None:
    """The language of the locale; None where it names none, as in a bare container."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            if value.split(".")[0] in ("C", "POSIX"):
                return None
            return Tongue.JA if value.lower().startswith("ja") else Tongue.EN
    return None


def spoken(lang: Tongue | None = None, *, otherwise: Tongue = Tongue.EN) -> Tongue:
    """The language that was asked for, now or earlier; else the locale's, else another."""
    global _asked_for
    _asked_for = lang or _asked_for
    return _asked_for or locale_tongue() or otherwise


def forget() -> None:
    """Begin another command."""
    global _asked_for
    _asked_for = None
