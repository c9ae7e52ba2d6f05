"""Search: every word of a query must be there, anywhere in a word; Japanese needs no spaces."""

import re
from dataclasses import dataclass

from django.db import connection
from django.db.models import Q, QuerySet

from .entries import plain
from .models import Entry

CANDIDATES = 300
TRIGRAM = 3
_AROUND = 60


@dataclass(frozen=True, kw_only=True)
class Found:
    """One place that a search found."""

    entry: Entry
    snippet: tuple[tuple[str, bool], ...]
    """pieces of the text around the first hit; True: this piece was searched for"""


def entry_search(query: str, *, language: str, limit: int = 40) -> list[Found]:
    """The places that hold every word of the query, the likeliest first, each in one language."""
    words = plain(query).split()[:8]
    if not words:
        return []
    candidates = sorted(
        _holding(words).select_related("course")[:CANDIDATES],
        key=lambda entry: _rank(entry, words, language),
    )
    best: dict[tuple[str, str, str], Entry] = {}
    for entry in candidates:
        best.setdefault((entry.kind, entry.path, entry.anchor), entry)
    return [Found(entry=entry, snippet=_snippet(entry.text, words)) for entry in list(best.values())[:limit]]


def _holding(words: list[str]) -> QuerySet[Entry]:
    long = [word for word in words if len(word) >= TRIGRAM]
    rows = Entry.objects.filter(course__is_offered=True)
    if connection.vendor == "sqlite" and long:
        rows = rows.filter(pk__in=_by_trigram(long))
        words = [word for word in words if word not in long]
    for word in words:
        rows = rows.filter(Q(title__icontains=word) | Q(text__icontains=word) | Q(also__icontains=word))
    return rows


def _by_trigram(words: list[str]) -> list[int]:
    # Quoted, so that the words are words and never operators of FTS5.
    match = " AND ".join('"{}"'.format(word.replace('"', '""')) for word in words)
    statement = (
        "SELECT rowid FROM catalog_entry_search WHERE catalog_entry_search MATCH %s ORDER BY rank LIMIT %s"
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, [match, CANDIDATES])
        return [row[0] for row in cursor.fetchall()]


def _rank(entry: Entry, words: list[str], language: str) -> tuple[bool, int, bool, int, int]:
    title = f"{entry.title} {entry.also}".casefold()
    named = [word.casefold() for word in words]
    closeness = (
        0
        if " ".join(named) in (entry.title.casefold(), entry.also.casefold())
        else 1
        if title.startswith(named[0])
        else 2
    )
    return (
        not all(word in title for word in named),
        closeness,
        entry.language != language,
        -sum(entry.text.casefold().count(word) for word in named),
        entry.pk,
    )


def _snippet(text: str, words: list[str]) -> tuple[tuple[str, bool], ...]:
    hit = re.compile(
        "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)), re.IGNORECASE
    )
    first = hit.search(text)
    start = max(0, first.start() - _AROUND) if first else 0
    end = (first.end() if first else 0) + 2 * _AROUND
    piece = ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
    parts: list[tuple[str, bool]] = []
    place = 0
    for match in hit.finditer(piece):
        parts += [(piece[place : match.start()], False), (match[0], True)]
        place = match.end()
    return tuple(part for part in (*parts, (piece[place:], False)) if part[0])
