"""What is wrong with a course, collected so that all of it is said at once."""

from dataclasses import dataclass, field
from pathlib import Path

SHOWN = 60


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One thing in one file that the author can mend."""

    file: Path
    key: str
    """where in the file: a key, a heading, a line"""
    found: str
    expected: str
    fix: str

    def __str__(self) -> str:
        return f"{self.file}: `{self.key}` is {self.found}, expected {self.expected}. {self.fix}"


@dataclass(frozen=True)
class Report:
    """The faults of one reading, with the file that is being read now."""

    file: Path
    faults: list[Fault] = field(default_factory=list)

    def on(self, file: Path) -> "Report":
        """The same report, for another file."""
        return Report(file, self.faults)

    def add(self, key: str, *, found: str, expected: str, fix: str) -> None:
        """Write down a fault of the file that is being read; the same fault only once."""
        fault = Fault(file=self.file, key=key, found=found, expected=expected, fix=fix)
        if fault not in self.faults:
            self.faults.append(fault)


def shown(value: object) -> str:
    """The value as Python writes it, short enough for one line."""
    text = repr(value)
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
