"""The boards: everybody's best in order, the standing field among them as what it is."""

from dataclasses import dataclass

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

from sensui.course import Contest, Direction

from ..tags import page_language
from .judging import round_of
from .models import Contest as ContestRow
from .models import Entrant, Entry
from .ranking import Row, Standing, ranked

PER_PAGE = 50
PUBLIC, PRIVATE = "public", "private"


@dataclass(frozen=True, kw_only=True)
class Board:
    """One board of a contest, all of it in order."""

    which: str
    rows: tuple[Row, ...]

    @property
    def pages(self) -> int:
        return max(1, -(-len(self.rows) // PER_PAGE))

    def page(self, number: int) -> tuple[Row, ...]:
        """The rows of one page; the first and the last for what lies outside."""
        number = min(max(1, number), self.pages)
        return self.rows[(number - 1) * PER_PAGE : number * PER_PAGE]

    def row_of(self, entrant: Entrant | None) -> Row | None:
        """Where somebody stands."""
        if entrant is None:
            return None
        return next((row for row in self.rows if row.standing.key == entrant.pk), None)

    def page_of(self, row: Row) -> int:
        return 1 + self.rows.index(row) // PER_PAGE


def board_of(row: ContestRow, contest: Contest, *, which: str = PUBLIC) -> Board:
    """A board as it is now. Who asks for the private one must have been told that it is shown."""
    higher = contest.direction is Direction.HIGHER
    people = [_standing(one, which) for one in _best(row, contest, which=which, higher=higher)]
    rows = ranked([*_field(row, which), *people], higher_is_better=higher)
    return Board(which=which, rows=tuple(rows))


def _best(
    row: ContestRow, contest: Contest, *, which: str, higher: bool
) -> QuerySet[Entry, dict[str, object]]:
    """The entry of each entrant that counts, in one query however many there are."""
    entries = Entry.objects.filter(entrant__contest=row, state=Entry.State.SCORED, round=round_of(contest))
    if which == PRIVATE:
        # What came after somebody saw their private scores was made with them in mind.
        entries = entries.filter(
            Q(entrant__fixed_at__isnull=True) | Q(submitted_at__lt=F("entrant__fixed_at"))
        )
    first = Window(RowNumber(), partition_by=[F("entrant_id")], order_by=_order(which, higher=higher))
    counted = entries.annotate(place=first, count=Window(Count("pk"), partition_by=[F("entrant_id")])).filter(
        place=1
    )
    return counted.values(
        "pk", "entrant_id", "entrant__name", "number", which, "submitted_at", "is_late", "count"
    )


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


def _standing(one: dict[str, object], which: str) -> Standing:
    return Standing(
        key=one["entrant_id"],  # type: ignore[arg-type]
        name=str(one["entrant__name"]),
        score=float(one[which]),  # type: ignore[arg-type]
        at=one["submitted_at"],  # type: ignore[arg-type]
        is_late=bool(one["is_late"]),
        entries=int(one["count"]),  # type: ignore[call-overload]
        number=int(one["number"]),  # type: ignore[call-overload]
        entry=str(one["pk"]),
    )


def _field(row: ContestRow, which: str) -> list[Standing]:
    lang = page_language().value
    return [
        Standing(key=one["name"], name=one[f"title_{lang}"], score=one[which], is_field=True)
        for one in row.field.values("name", f"title_{lang}", which)
    ]
