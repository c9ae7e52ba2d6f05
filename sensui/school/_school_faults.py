"""What is wrong with a school's settings, said so that the operator can mend all of it at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from sensui.course import Text

SHOWN = 60


@dataclass(frozen=True, kw_only=True)
class SchoolFault:
    """One setting that the operator can mend."""

    name: str
    """where in the file: `section.key`"""
    found: Text
    expected: Text
    fix: Text

    @property
    def said(self) -> Text:
        """The whole sentence."""
        return Text(
            en=f"`{self.name}` is {self.found.en}, expected {self.expected.en}. {self.fix.en}",
            ja=f"`{self.name}`: いまは {self.found.ja} ですが、{self.expected.ja} が必要です。{self.fix.ja}",
        )


class SchoolRefused(Exception):
    """The settings say something with which a school for many must not be opened."""

    def __init__(self, file: str, faults: Sequence[SchoolFault]) -> None:
        super().__init__("\n".join(f"{file}: {fault.said.en}" for fault in faults))
        self.file = file
        self.faults = tuple(faults)


class Unfit(ValueError):
    """A value that can be read, but must not be: with what is expected, and how to come there."""

    def __init__(self, *, expected: Text, fix: Text, found: Text | None = None) -> None:
        super().__init__(expected.en)
        self.expected = expected
        self.fix = fix
        self.found = found


def shown(value: object) -> Text:
    """The value as the operator wrote it, short enough for one line."""
    text = str(value).lower() if isinstance(value, bool) else repr(value)
    text = text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
    return Text(en=text, ja=text)


MISSING = Text(en="missing", ja="指定なし")
