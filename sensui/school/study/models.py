"""How far somebody is, how long it took, what they planned and what they wrote down."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from ..catalog.models import Course, Item, Unit

SLOT_SECONDS = 30


class Progress(models.Model):
    """How far one learner is with one thing."""

    class State(models.TextChoices):
        STARTED = "started"
        DONE = "done"

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="progress")
    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="progress")
    state = models.CharField(max_length=10, choices=State, default=State.STARTED)
    points = models.FloatField(default=0)
    max_points = models.FloatField(default=0)
    scene = models.CharField(max_length=100, blank=True)
    block = models.PositiveIntegerField(default=0)
    touched_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["learner", "item"], name="progress_is_kept_once_per_learner_and_item"
            ),
            models.CheckConstraint(
                condition=Q(state="done", done_at__isnull=False) | Q(state="started", done_at__isnull=True),
                name="progress_has_its_time_exactly_when_done",
            ),
            models.CheckConstraint(
                condition=Q(points__lte=F("max_points")), name="progress_has_at_most_all_points"
            ),
        ]

    @property
    def is_done(self) -> bool:
        return self.state == self.State.DONE


class Beat(models.Model):
    """Half a minute in which somebody did something. However many tabs are open, it counts once."""

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="beats")
    item = models.ForeignKey(Item, on_delete=models.PROTECT, null=True, blank=True, related_name="beats")
    slot = models.BigIntegerField()
    day = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["learner", "slot"], name="beat_counts_once_however_many_tabs_are_open"
            )
        ]
        indexes = [models.Index(fields=["learner", "day"], name="beat_by_learner_and_day")]


class Plan(models.Model):
    """What somebody wants to finish, and by when. A new plan takes the place of the old, which stays."""

    class Mode(models.TextChoices):
        FINISH = "finish"
        HOURS = "hours"

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="plans")
    course = models.ForeignKey(Course, on_delete=models.PROTECT, null=True, blank=True, related_name="plans")
    mode = models.CharField(max_length=10, choices=Mode)
    starts_on = models.DateField()
    finish_on = models.DateField(null=True, blank=True)
    weekly_hours = models.FloatField(null=True, blank=True)
    rest_weekdays = models.CharField(max_length=20, blank=True)
    """numbers of weekdays, Monday is 0, with commas"""
    minutes_per_day = models.FloatField()
    is_current = models.BooleanField(default=True)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["learner"], condition=Q(is_current=True), name="learner_follows_one_plan_at_a_time"
            ),
            models.CheckConstraint(
                condition=Q(mode="finish", finish_on__isnull=False)
                | Q(mode="hours", weekly_hours__isnull=False, weekly_hours__gt=0),
                name="plan_has_a_finish_date_or_hours_a_week",
            ),
        ]

    @property
    def rests(self) -> frozenset[int]:
        return frozenset(int(day) for day in self.rest_weekdays.split(",") if day)


class Sitting(models.Model):
    """What a plan says for one thing on one day."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="sittings")
    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="sittings")
    day = models.DateField()
    minutes = models.PositiveIntegerField()

    class Meta:
        ordering = ("day", "pk")
        constraints = [
            models.UniqueConstraint(fields=["plan", "item", "day"], name="sitting_is_planned_once_a_day"),
            models.CheckConstraint(condition=Q(minutes__gt=0), name="sitting_takes_some_minutes"),
        ]


class Note(models.Model):
    """One learner's journal for one unit."""

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notes")
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="notes")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["learner", "unit"], name="note_is_one_per_learner_and_unit")
        ]


class Revision(models.Model):
    """The journal as it was at one time."""

    note = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    body = models.TextField(blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=["note", "number"], name="revision_has_its_own_number"),
            models.CheckConstraint(condition=Q(number__gt=0), name="revision_numbers_start_at_one"),
        ]


class Trace(models.Model):
    """One learner's way through one exercise of a lab."""

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="traces")
    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="traces")
    exercise = models.CharField(max_length=100)
    tries = models.PositiveIntegerField(default=0)
    """how often it was judged until it passed"""
    passed_at = models.DateTimeField(null=True, blank=True)
    beats_at_pass = models.PositiveIntegerField(null=True, blank=True)
    """half minutes spent on the lab when it first passed"""

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["learner", "item", "exercise"], name="trace_is_one_per_learner_and_exercise"
            ),
            models.CheckConstraint(
                condition=Q(passed_at__isnull=True, beats_at_pass__isnull=True)
                | Q(passed_at__isnull=False, beats_at_pass__isnull=False),
                name="trace_has_its_beats_exactly_when_passed",
            ),
        ]
        indexes = [models.Index(fields=["item", "exercise"], name="trace_by_item_and_exercise")]

    def __str__(self) -> str:
        return f"{self.exercise}: {self.tries}"


class Mistake(models.Model):
    """A known wrong idea that the judge recognised in one learner's answer to an exercise."""

    trace = models.ForeignKey(Trace, on_delete=models.CASCADE, related_name="mistakes")
    misconception = models.CharField(max_length=200)
    first_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["trace", "misconception"], name="mistake_is_noted_once_per_learner"
            )
        ]

    def __str__(self) -> str:
        return self.misconception


class HintOpening(models.Model):
    """A hint that somebody opened, when they first did."""

    trace = models.ForeignKey(Trace, on_delete=models.CASCADE, related_name="hints")
    number = models.PositiveIntegerField()
    opened_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["trace", "number"], name="hint_is_noted_once_per_learner"),
            models.CheckConstraint(condition=Q(number__gt=0), name="hint_numbers_start_at_one"),
        ]

    def __str__(self) -> str:
        return f"hint {self.number}"
