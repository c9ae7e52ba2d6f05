"""Who takes part in a contest, what they handed in, and what it was worth."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower

from ..catalog.models import Item
from .versions import BoardRows

MOST_FINALS = 2


class Contest(models.Model):
    """A contest of a unit, so that entries can refer to it. What it asks stands in its folder."""

    item = models.OneToOneField(Item, on_delete=models.PROTECT, related_name="contest")
    field_digest = models.CharField(max_length=64, blank=True)
    """of the data and programs with which the standing field was scored; empty: not scored yet"""
    board_version = models.UUIDField(default=uuid4, editable=False)
    """changes with everything that its boards show"""

    def __str__(self) -> str:
        return self.item.path


class FieldScore(models.Model):
    """What one program of the standing field came to. Rows are written anew when data or programs change."""

    contest = models.ForeignKey(Contest, on_delete=models.CASCADE, related_name="field")
    name = models.CharField(max_length=100)
    title_en = models.CharField(max_length=200)
    title_ja = models.CharField(max_length=200)
    public = models.FloatField()
    private = models.FloatField()

    objects = BoardRows.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["contest", "name"], name="field_entrant_stands_once_in_its_contest"
            )
        ]

    def __str__(self) -> str:
        return f"{self.contest}: {self.name}"


class Entrant(models.Model):
    """One learner in one contest, under the name that they chose for its board."""

    contest = models.ForeignKey(Contest, on_delete=models.CASCADE, related_name="entrants")
    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entrants")
    name = models.CharField(max_length=40)
    fixed_at = models.DateTimeField(null=True, blank=True)
    """when the final entries were fixed, and the private scores shown; never taken back"""

    objects = BoardRows.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["contest", "learner"], name="learner_enters_a_contest_once"),
            models.UniqueConstraint(F("contest"), Lower("name"), name="name_stands_once_on_a_board"),
            models.CheckConstraint(condition=~Q(name=""), name="entrant_has_a_name"),
            models.CheckConstraint(
                condition=~Q(name__contains="@"), name="entrant_is_not_named_by_an_address"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Entry(models.Model):
    """What one learner handed in, once. A refused one has no row: this is what was taken."""

    class Kind(models.TextChoices):
        PREDICTIONS = "predictions"
        PROGRAM = "program"

    class State(models.TextChoices):
        QUEUED = "queued"
        SCORING = "scoring"
        SCORED = "scored"
        FAILED = "failed"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    entrant = models.ForeignKey(Entrant, on_delete=models.CASCADE, related_name="entries")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=12, choices=Kind)
    ending = models.CharField(max_length=8)
    """of the file: .csv, .parquet, .py"""
    size = models.PositiveBigIntegerField()
    digest = models.CharField(max_length=64)
    state = models.CharField(max_length=8, choices=State, default=State.QUEUED)
    submitted_at = models.DateTimeField()
    scored_at = models.DateTimeField(null=True, blank=True)
    public = models.FloatField(null=True, blank=True)
    private = models.FloatField(null=True, blank=True)
    breakdown = models.JSONField(null=True, blank=True)
    """how the public score came about; never anything of the private part"""
    round = models.CharField(max_length=16, blank=True)
    """of the data that it was scored on: other data, another board"""
    day = models.DateField(null=True, blank=True)
    """the day (UTC) on whose limit it counts"""
    slot = models.PositiveIntegerField(null=True, blank=True)
    """its place among the entries of that day: two tabs cannot have the same"""
    daily_limit = models.PositiveIntegerField()
    """as it was when this was handed in"""
    is_late = models.BooleanField(default=False)
    final_place = models.PositiveSmallIntegerField(null=True, blank=True)
    note = models.TextField(blank=True, max_length=2000)
    shares_code = models.BooleanField(default=False)

    objects = BoardRows.as_manager()

    class Meta:
        ordering = ("number",)
        indexes = [models.Index(fields=["entrant", "state"], name="entry_by_entrant_and_state")]
        constraints = [
            models.UniqueConstraint(fields=["entrant", "number"], name="entry_has_its_own_number"),
            models.UniqueConstraint(
                fields=["entrant", "day", "slot"], name="entry_takes_its_own_place_in_the_days_limit"
            ),
            models.UniqueConstraint(fields=["entrant", "final_place"], name="final_entry_has_its_own_place"),
            models.CheckConstraint(
                condition=Q(state="failed", slot__isnull=True, day__isnull=True)
                | (
                    ~Q(state="failed")
                    & Q(slot__isnull=False, day__isnull=False, slot__gt=0, slot__lte=F("daily_limit"))
                ),
                name="entry_counts_within_the_limit_unless_the_school_failed",
            ),
            models.CheckConstraint(
                condition=Q(
                    state="scored", public__isnull=False, private__isnull=False, scored_at__isnull=False
                )
                | (~Q(state="scored") & Q(public__isnull=True, private__isnull=True, scored_at__isnull=True)),
                name="entry_has_both_scores_exactly_when_scored",
            ),
            models.CheckConstraint(
                condition=Q(final_place__isnull=True)
                | Q(final_place__gte=1, final_place__lte=MOST_FINALS, state="scored"),
                name="final_entries_are_scored_and_two_at_most",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["queued", "scoring", "scored", "failed"]),
                name="entry_has_a_known_state",
            ),
            models.CheckConstraint(
                condition=Q(kind="predictions", ending__in=[".csv", ".parquet"])
                | Q(kind="program", ending=".py"),
                name="entry_is_predictions_or_a_program",
            ),
            models.CheckConstraint(condition=Q(number__gt=0), name="entry_numbers_start_at_one"),
        ]

    def __str__(self) -> str:
        return f"{self.entrant} #{self.number}"

    @property
    def is_open(self) -> bool:
        """Is it still to be scored?"""
        return self.state in (self.State.QUEUED, self.State.SCORING)


class EntryFile(models.Model):
    """The file of an entry. It comes and goes with its entry, in one transaction."""

    entry = models.OneToOneField(Entry, on_delete=models.CASCADE, primary_key=True, related_name="file")
    content = models.BinaryField()
    """compressed by zlib"""

    def __str__(self) -> str:
        return f"file of {self.entry_id}"
