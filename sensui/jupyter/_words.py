"""Sentences in both languages, and which of the two a notebook speaks.

Problem     a magic cannot do what was asked; it says why and what to do
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

EN, JA = "en", "ja"
LANGUAGES = (EN, JA)
KANA = re.compile(r"[\u3040-\u30ff]")


@dataclass(frozen=True, kw_only=True)
class Words:
    """The same sentence in both languages."""

    en: str
    ja: str

    def in_(self, lang: str) -> str:
        """The sentence in one language."""
        return self.ja if lang == JA else self.en


class Problem(Exception):
    """A magic cannot do what was asked."""

    def __init__(self, *, en: str, ja: str) -> None:
        super().__init__(en)
        self.words = Words(en=en, ja=ja)


def language_of(notebook: Mapping[str, Any] | None) -> str:
    """The language that a notebook says it is in, else the one it is written in, else the locale's."""
    said = of_sensui(notebook or {}).get("lang")
    if said in LANGUAGES:
        return str(said)
    if any(KANA.search(str(cell.get("source"))) for cell in (notebook or {}).get("cells", ())):
        return JA
    return locale_language()


def locale_language() -> str:
    """The language of the locale; English where it names none."""
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return JA if next((one for one in named if one), "").lower().startswith(JA) else EN


def of_sensui(thing: Mapping[str, Any]) -> dict[str, Any]:
    """What `sensui notebook` wrote into the metadata of a notebook or of a cell."""
    metadata = thing.get("metadata")
    said = metadata.get("sensui") if isinstance(metadata, dict) else None
    return said if isinstance(said, dict) else {}
