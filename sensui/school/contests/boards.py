"""The boards: everybody's best in order, the standing field among them as what it is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from uuid import UUID

from django.db.models import (
    BooleanField,
    Case,
    Count,
    F,
    FloatField,
    OrderBy,
    Q,
    QuerySet,
    Value,
    When,
    Window,
)
from django.db.models.functions import RowNumber
from django.utils import timezone

from sensui.course import Contest, Direction

from ..tags import page_language
from .judging import round_of
from .models import Contest as ContestRow
from .models import Entrant, Entry
from .ranking import Row, Standing, ranked
from .reveal import Shown, is_private_by_entrant

PER_PAGE = 30
MOST_KEPT = 64
"""boards, and drawn pages of one board, that a process keeps"""
PUBLIC, PRIVATE = "public", "private"


@dataclass(frozen=True, kw_only=True)
class Board:
    """One board of a contest, all of it in order."""

    which: str
    rows: tuple[Row, ...]
    drawn: dict[object, str] = field(default_factory=dict, compare=False, repr=False)
    """pages that were written out already, by all that they depend on beside the board; they end with it"""

    @cached_property
    def _places(self) -> dict[int | str, int]:
        return {row.standing.key: place for place, row in enumerate(self.rows)}

    @property
    def pages(self) -> int:
        return max(1, -(-len(self.rows) // PER_PAGE))

    def asked(self, page: str) -> int:
        """The page that an address asks for; the first or the last for what lies outside."""
        number = int(page) if page.isdecimal() and len(page) < 9 else 1
        return min(max(1, number), self.pages)

    def page(self, number: int) -> tuple[Row, ...]:
        return self.rows[(number - 1) * PER_PAGE : number * PER_PAGE]

    def row_of(self, entrant: Entrant | None) -> Row | None:
        """Where somebody stands."""
        place = self._places.get(entrant.pk) if entrant else None
        return None if place is None else self.rows[place]

    def page_of(self, row: Row) -> int:
        return 1 + self._places[row.standing.key] // PER_PAGE

    def drawn_once(self, key: object, draw: Callable[[], str]) -> str:
        """What was drawn for the same reason before; else it is drawn now."""
        if key not in self.drawn:
            if len(self.drawn) >= MOST_KEPT:
                self.drawn.clear()
            self.drawn[key] = draw()
        return self.drawn[key]


_kept: dict[tuple[object, ...], tuple[object, Contest, Board]] = {}


def board_of(row: ContestRow, contest: Contest, *, which: str = PUBLIC) -> Board:
    """A board as it is now. Who asks for the private one must have been told that it is shown.

    It is put in order once for each version of it, and for all who look at it.
    """
    by_entrant = which == PRIVATE and is_private_by_entrant(contest, now=timezone.now())
    key = (row.pk, which, by_entrant, round_of(contest), page_language())
    # Asked before anything is read: what is kept under a version is never older than it.
    now = ContestRow.objects.values_list("board_version", flat=True).get(pk=row.pk)
    version, read, board = _kept.get(key, (None, None, None))
    if board is None or version != now or read is not contest:
        board = _board_of(row, contest, which)
        if len(_kept) >= MOST_KEPT:
            _kept.clear()
        _kept[key] = (now, contest, board)
    return board


def _board_of(row: ContestRow, contest: Contest, which: str) -> Board:
    higher = contest.direction is Direction.HIGHER
    rows = ranked([*_field(row, which), *_people(row, contest, which, higher)], higher_is_better=higher)
    return Board(which=which, rows=tuple(rows))


def _people(row: ContestRow, contest: Contest, which: str, higher: bool) -> list[Standing]:
    """Everybody with the entry that counts, in one light query; what else a page shows is read for its rows alone."""
    best = _best(row, contest, which=which, higher=higher)
    order = [OrderBy(F(which), descending=higher), "submitted_at", "number", "entrant_id"]
    found = best.order_by(*order).values_list("entrant_id", "number", which, "is_late")
    return [
        Standing(key=entrant, score=score, at=place, is_late=is_late, number=number)
        for place, (entrant, number, score, is_late) in enumerate(found)
    ]


def _scored(row: ContestRow, contest: Contest) -> QuerySet[Entry]:
    return Entry.objects.filter(
        entrant__contest=row, state=Entry.State.SCORED, round=round_of(contest)
    ).order_by()


def _best(row: ContestRow, contest: Contest, *, which: str, higher: bool) -> QuerySet[Entry]:
    """The entry of each entrant that counts."""
    entries = _scored(row, contest)
    if which == PRIVATE:
        # What came after somebody saw their private scores was made with them in mind.
        before = Q(submitted_at__lt=F("entrant__fixed_at"))
        by_entrant = is_private_by_entrant(contest, now=timezone.now())
        entries = entries.filter(before if by_entrant else before | Q(entrant__fixed_at__isnull=True))
    first = Window(RowNumber(), partition_by=[F("entrant_id")], order_by=_order(which, higher=higher))
    return entries.annotate(first=first).filter(first=1)


@dataclass(frozen=True, kw_only=True)
class Detail:
    """What else is shown of somebody's line on the board."""

    name: str
    at: datetime
    entries: int
    entry: UUID
    note: str
    has_code: bool


def details_of(
    row: ContestRow, contest: Contest, rows: Iterable[Row], shown: Shown
) -> dict[int | str, Detail]:
    """By entrant, for some rows of a board: names and times; notes and programs not before their time."""
    wanted = {(one.standing.key, one.standing.number) for one in rows if not one.standing.is_field}
    if not wanted:
        return {}
    people, numbers = ({one[part] for one in wanted} for part in (0, 1))
    counts = _scored(row, contest).filter(entrant_id__in=people).values("entrant_id").annotate(Count("pk"))
    entries = dict(counts.values_list("entrant_id", "pk__count"))
    # A few too many, in a form that the database and Django read quickly.
    found = Entry.objects.filter(entrant_id__in=people, number__in=numbers).order_by()
    return {
        entry.entrant_id: Detail(
            name=entry.entrant.name,
            at=entry.submitted_at,
            entries=entries.get(entry.entrant_id, 0),
            entry=entry.pk,
            note=entry.note if shown.notes else "",
            has_code=shown.code and entry.shares_code and entry.kind == Entry.Kind.PROGRAM,
        )
        for entry in found.select_related("entrant").defer("breakdown")
        if (entry.entrant_id, entry.number) in wanted
    }


def _order(which: str, *, higher: bool) -> list[OrderBy]:
    """In time before late; on the private board the chosen ones, else the best of the public board; of equals the first."""

    def best(score: F | Case) -> OrderBy:
        return OrderBy(score, descending=higher)

    in_time = [F("is_late").asc()]
    first = [F("submitted_at").asc(), F("number").asc()]
    if which == PUBLIC:
        return [*in_time, best(F("public")), *first]
    chosen = Q(final_place__isnull=False)
    is_final = Case(When(chosen, then=Value(True)), default=Value(False), output_field=BooleanField())
    counts = Case(When(chosen, then=F("private")), default=F("public"), output_field=FloatField())
    return [*in_time, OrderBy(is_final, descending=True), best(counts), *first]


def _field(row: ContestRow, which: str) -> list[Standing]:
    lang = page_language().value
    return [
        Standing(key=one["name"], name=one[f"title_{lang}"], score=one[which], is_field=True)
        for one in row.field.values("name", f"title_{lang}", which)
    ]
