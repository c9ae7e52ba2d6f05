"""One language of a program written in two: comments `english | 日本語`, docstrings with a `ja:` part, what it says."""

import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass

from ._language import has_japanese
from ._python import Edit, Source, docstrings, edited
from ._text import Lang

BAR = " | "
STRING = re.compile(r"(?P<open>[rRuU]?(?P<quote>\"\"\"|'''|\"|'))(?P<body>.*)(?P=quote)", re.DOTALL)
JA = re.compile(r"\n[ \t]*\n[ \t]*ja:[ \t]*")


def localized(text: str, lang: Lang, *, strings: bool = False) -> str:
    """The program with its comments and docstrings, and if asked for its strings, in one language only."""
    source = Source(text)
    edits = []
    for token in source.comments:
        halves = halves_of(token.text)
        if halves:
            edits.append(Edit(token.start, token.end, f"# {halves[lang is Lang.JA]}"))
    held = [(source.start(constant), source.end(constant)) for _, constant in docstrings(source.tree)]
    if strings:
        edits += _strings(source, lang, besides={start for start, _ in held})
    for start, end in held:
        two = Docstring.read(text[start:end])
        if two and two.ja is not None:
            edits.append(Edit(start, end, two.written(lang)))
    return edited(text, edits)


def _strings(source: Source, lang: Lang, *, besides: set[int]) -> Iterator[Edit]:
    """What a program says: `"english | 日本語"` becomes one half. A string that begins where a docstring does is none."""
    for token in source.tokens:
        if token.type != tokenize.STRING or token.start in besides:
            continue
        match = STRING.fullmatch(token.text)
        halves = _halves(match["body"]) if match else None
        if match and halves:
            quote = match["quote"]
            yield Edit(token.start, token.end, f"{match['open']}{halves[lang is Lang.JA]}{quote}")


def halves_of(comment: str) -> tuple[str, str] | None:
    """The English and the Japanese half of a comment; None when it is neutral or not in two halves."""
    return _halves(comment.removeprefix("#"))


def _halves(words: str) -> tuple[str, str] | None:
    parts = words.split(BAR)
    # a bar may also stand in a formula, P(y | x), in both halves: the middle one is the border
    if len(parts) % 2 or not has_japanese(words):
        return None
    middle = len(parts) // 2
    en, ja = BAR.join(parts[:middle]).strip(), BAR.join(parts[middle:]).strip()
    return (en, ja) if _is_balanced(en) and _is_balanced(ja) else None


def _is_balanced(words: str) -> bool:
    return all(words.count(opening) == words.count(closing) for opening, closing in ("()", "[]", "{}"))


@dataclass(frozen=True, kw_only=True)
class Docstring:
    """A docstring as it is written in the source, quotes and all."""

    open: str
    quote: str
    en: str
    ja: str | None
    tail: str
    """the white space before the closing quotes"""

    @classmethod
    def read(cls, written: str) -> "Docstring | None":
        """The parts of one string literal; None when it is several joined."""
        match = STRING.fullmatch(written)
        if not match or match["quote"] in match["body"].replace("\\" + match["quote"][0], ""):
            return None
        body = match["body"]
        text = body.rstrip()
        en, *ja = JA.split(text, maxsplit=1)
        return cls(
            open=match["open"],
            quote=match["quote"],
            en=en,
            ja=ja[0] if ja else None,
            tail=body[len(text) :],
        )

    def written(self, lang: Lang) -> str:
        """The literal in one language, on one line where it fits on one."""
        words = (self.en if lang is Lang.EN else self.ja or "").rstrip()
        lead = self.en[: len(self.en) - len(self.en.lstrip())]
        words = words.lstrip()
        if "\n" in words:
            return f"{self.open}{lead}{words}{self.tail}{self.quote}"
        # a quote or a backslash at the very end would swallow the closing quotes
        space = " " if words.endswith((self.quote[0], "\\")) else ""
        return f"{self.open}{words}{space}{self.quote}"
