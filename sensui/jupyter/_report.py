"""What a magic shows: HTML where a notebook shows it, text in a terminal, the same words in both."""

from dataclasses import dataclass
from typing import Any

from ._html import html_of
from ._said import Verdict
from ._text import text_of
from ._words import Words


@dataclass(frozen=True, kw_only=True)
class Report:
    """A verdict with what stands around it, or a single sentence."""

    lang: str
    verdict: Verdict | None = None
    above: tuple[Words, ...] = ()
    below: tuple[Words, ...] = ()
    link: str | None = None
    """address of the submission at its school"""
    is_problem: bool = False

    def _repr_html_(self) -> str:
        return html_of(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(text_of(self))
