"""Is every text of a TOML file in the language it says it is in?"""

from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from ._faults import Report, shown
from ._files import Term
from ._language import is_english, is_japanese
from ._text import Lang, Text


def check_texts(report: Report, model: BaseModel) -> None:
    """Every text of the file, in both languages."""
    for key, text in texts_of(model, ""):
        for lang in Lang:
            check_words(report, f"{key}.{lang}", text.in_(lang), lang)


def check_words(report: Report, key: str, words: str, lang: Lang) -> None:
    """One text in one language."""
    if lang is Lang.EN and not is_english(words):
        report.add(key, found=shown(words), expected="English", fix="Write it without kana and kanji.")
    if lang is Lang.JA and not is_japanese(words):
        report.add(key, found=shown(words), expected="Japanese", fix="Write it in Japanese.")


def texts_of(value: object, key: str) -> Iterator[tuple[str, Text]]:
    """Every text in a model with its key, as an author reads it."""
    match value:
        case Text():
            yield key, value
        case Term():
            yield key, Text(en=value.en, ja=value.ja)
            yield f"{key}.says", value.says
        case BaseModel():
            for name, field in type(value).model_fields.items():
                yield from texts_of(getattr(value, name), joined(key, field.alias or name))
        case tuple():
            for place, one in enumerate(value):
                yield from texts_of(one, label(one, place, key))


def joined(key: str, name: str) -> str:
    """A key inside a key."""
    return f"{key}.{name}" if key else name


def label(one: object, place: int, key: str) -> str:
    """The key of one in a list: by its id or its name, else by its number."""
    own = getattr(one, "id", None) or getattr(one, "name", None) or place + 1
    return f"{key}[{own}]"


def repeated(names: Iterable[str]) -> tuple[str, ...]:
    """The names that come a second time."""
    seen: set[str] = set()
    twice = []
    for name in names:
        if name in seen:
            twice.append(name)
        seen.add(name)
    return tuple(dict.fromkeys(twice))


def check_unique(report: Report, key: str, names: Iterable[str], *, what: str) -> None:
    """No name may come twice."""
    for name in repeated(names):
        report.add(key, found=f"{name!r} twice", expected=f"every {what} once", fix="Remove or rename one.")
