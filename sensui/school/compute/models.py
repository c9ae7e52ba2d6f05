"""Long runs as rows: what is to be done, who is at it, how far it is, and what came of it."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import get_language

from .credits.models import Account, Allowance, Movement, Price

__all__ = ["Account", "Allowance", "CurvePoint", "Job", "LogLine", "Movement", "Price", "by_language"]

STATES = ["queued", "running", "done", "failed", "cancelled"]


class Job(models.Model):
    """One run. Whoever holds its lease works on it; nobody else may write what comes of it."""

    class State(models.TextChoices):
        QUEUED = "queued"
        RUNNING = "running"
        DONE = "done"
        FAILED = "failed"
        CANCELLED = "cancelled"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    kind = models.CharField(max_length=64)
    learner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="jobs"
    )
    payload = models.JSONField(default=dict)
    key = models.CharField(max_length=200, blank=True)
    """two jobs with the same key are one"""
    is_long = models.BooleanField(default=False)
    """runs beside the short ones, so that nobody waits for a verdict behind a training"""
    state = models.CharField(max_length=10, choices=State, default=State.QUEUED)
    turn = models.FloatField(default=0)
    """when its turn is, in the seconds of work that a learner was given before: see `queue`"""
    attempt = models.PositiveIntegerField(default=0)
    not_before = models.DateTimeField(null=True, blank=True)
    """a run that broke waits a little before it is tried again"""
    lease_holder = models.CharField(max_length=120, blank=True)
    """who works on it, this time: another time has another name, even in the same process"""
    lease_until = models.DateTimeField(null=True, blank=True)
    cancel_asked = models.BooleanField(default=False)
    fraction = models.FloatField(default=0)
    lines_said = models.PositiveIntegerField(default=0)
    """of the log, with those that were left out"""
    checkpoint = models.JSONField(null=True, blank=True)
    result = models.JSONField(null=True, blank=True)
    error = models.JSONField(default=dict, blank=True)
    """why there is no result, by language, for the learner"""
    fault = models.TextField(blank=True)
    """what happened, for the operator"""
    queued_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["state", "is_long", "turn", "queued_at"], name="job_next"),
            models.Index(fields=["learner", "-queued_at"], name="job_of_learner"),
            models.Index(fields=["kind", "-finished_at"], name="job_lately"),
            models.Index(fields=["-turn"], name="job_turn", condition=Q(started_at__isnull=False)),
        ]
        constraints = [
            models.UniqueConstraint(fields=["key"], condition=~Q(key=""), name="job_with_a_key_is_one"),
            models.CheckConstraint(condition=Q(state__in=STATES), name="job_has_a_known_state"),
            models.CheckConstraint(
                condition=Q(state="running", lease_until__isnull=False) & ~Q(lease_holder="")
                | ~Q(state="running") & Q(lease_until__isnull=True, lease_holder=""),
                name="job_has_a_lease_exactly_while_it_runs",
            ),
            models.CheckConstraint(
                condition=Q(state="done", result__isnull=False) | ~Q(state="done") & Q(result__isnull=True),
                name="job_has_a_result_exactly_when_done",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["queued", "running"], finished_at__isnull=True)
                | Q(state__in=["done", "failed", "cancelled"], finished_at__isnull=False),
                name="job_has_an_end_exactly_when_it_is_over",
            ),
            models.CheckConstraint(
                condition=Q(fraction__gte=0, fraction__lte=1), name="job_is_at_most_all_done"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"

    @property
    def is_over(self) -> bool:
        return self.state in {self.State.DONE, self.State.FAILED, self.State.CANCELLED}

    @property
    def sentence(self) -> str:
        """Why there is no result, in the language of the page."""
        return str(self.error.get((get_language() or "en")[:2]) or self.error.get("en") or "")

    @property
    def title(self) -> str:
        """What kind of run this is, in the language of the page."""
        from .registry import kinds

        known = kinds().get(self.kind)
        return str(known.title) if known else self.kind

    @property
    def percent(self) -> int:
        return int(self.fraction * 100)

    @property
    def took(self) -> timedelta | None:
        """How long the last attempt took, when it is over."""
        return self.finished_at - self.started_at if self.finished_at and self.started_at else None

    @property
    def position(self) -> int:
        """The place in the queue, from 1."""
        from .queue import position_of

        return position_of(self)

    @property
    def expected_wait(self) -> timedelta:
        """How long until it is started."""
        from .queue import expected_wait

        return expected_wait(self)


class LogLine(models.Model):
    """A line that a run wrote."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="lines")
    text = models.TextField()
    written_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.text


class CurvePoint(models.Model):
    """A point of a curve that a run draws while it goes on."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="points")
    curve = models.CharField(max_length=64)
    step = models.FloatField()
    value = models.FloatField()

    class Meta:
        ordering = ("curve", "step")
        constraints = [
            # A run that goes on from its checkpoint draws over what it drew before.
            models.UniqueConstraint(fields=["job", "curve", "step"], name="curve_has_one_value_per_step")
        ]

    def __str__(self) -> str:
        return f"{self.curve}: {self.step:g}, {self.value:g}"


def by_language(sentence: Any) -> dict[str, str]:
    """A translatable sentence, or a text in both languages, as it is kept."""
    from django.utils.translation import override

    said = {}
    for lang in ("en", "ja"):
        with override(lang):
            said[lang] = str(getattr(sentence, lang, "") or sentence)
    return said
