"""Why an entry is refused, in both languages: what is so, what was expected, what to do."""

from sensui.course import Text

from ._errors import EntryRefused

SHOWN = 40


def refused(en: str, ja: str, *, row: int | None = None, **facts: object) -> EntryRefused:
    """The refusal with its facts filled in; both sentences name the row when there is one."""
    filled = {name: _short(fact) for name, fact in facts.items()}
    words = Text(en=en.format(**filled), ja=ja.format(**filled))
    if row is not None:
        words = Text(en=f"Row {row}: {words.en}", ja=f"{row} 行目: {words.ja}")
    return EntryRefused(words, row=row)


class Whole(str):
    """A fact that is not cut, for it is short or ours."""

    __slots__ = ()


def _short(fact: object) -> str:
    if isinstance(fact, Whole):
        return fact
    text = "".join(letter if letter.isprintable() else "�" for letter in str(fact))
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


def quoted(name: object) -> Whole:
    """What somebody wrote, between marks and short."""
    return Whole(f"`{_short(name)}`")
