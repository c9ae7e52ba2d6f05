"""One judging anew of what was handed in: what was said then, what is said now, and what was decided."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

PERSON = settings.AUTH_USER_MODEL


class Regrade(models.Model):
    """All submissions of one lab, or of all labs that count, judged against the labs as they are now."""

    class State(models.TextChoices):
        RUNNING = "running", _("Being judged")
        READY = "ready", _("To be decided")
        FAILED = "failed", _("Could not be finished")
        APPLIED = "applied", _("Applied")
        DISCARDED = "discarded", _("Discarded")

    class Mode(models.TextChoices):
        ALL = "all", _("All changes")
        RISES = "rises", _("Only what rises")

    offering = models.ForeignKey("teaching.Offering", on_delete=models.CASCADE, related_name="regrades")
    path = models.CharField(max_length=300, blank=True)
    """of the lab; empty: all labs that count"""
    digest = models.CharField(max_length=64)
    """of the course that judges: a worker that holds another one must not"""
    state = models.CharField(max_length=10, choices=State, default=State.RUNNING)
    made_by = models.ForeignKey(PERSON, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField()
    job = models.UUIDField(null=True, editable=False)
    mode = models.CharField(max_length=10, choices=Mode, blank=True)
    decided_by = models.ForeignKey(PERSON, on_delete=models.SET_NULL, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-made_at", "-pk")
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=["applied", "discarded"], decided_at__isnull=False)
                | (~Q(state__in=["applied", "discarded"]) & Q(decided_at__isnull=True)),
                name="regrade_has_its_time_exactly_when_decided",
            ),
            models.CheckConstraint(
                condition=Q(state="applied", mode__in=["all", "rises"]) | (~Q(state="applied") & Q(mode="")),
                name="regrade_has_its_mode_exactly_when_applied",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.path or 'all labs'}: {self.state}"


class Rejudged(models.Model):
    """One submission in one regrade."""

    regrade = models.ForeignKey(Regrade, on_delete=models.CASCADE, related_name="rows")
    submission = models.ForeignKey("labs.Submission", on_delete=models.CASCADE, related_name="rejudged")
    before_points = models.FloatField()
    before_max = models.FloatField()
    before_verdict = models.JSONField(null=True)
    """what was said then: it stands nowhere else once the new one is applied"""
    points = models.FloatField(null=True)
    """None: the lab, or the wall, could not judge it; it stays as it is"""
    max_points = models.FloatField(null=True)
    is_passed = models.BooleanField(default=False)
    verdict = models.JSONField(null=True)
    changes = models.JSONField(default=list)
    """each exercise that was judged otherwise: before, after, and what is said of it in both languages"""
    is_applied = models.BooleanField(default=False)

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(
                fields=["regrade", "submission"], name="submission_is_judged_once_in_a_regrade"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.submission_id}: {self.before_points} to {self.points}"

    @property
    def before(self) -> float:
        """The share of all points that it had."""
        return self.before_points / self.before_max if self.before_max else 0

    @property
    def after(self) -> float | None:
        """The share that it has by the lab as it is now."""
        if self.points is None:
            return None
        return self.points / self.max_points if self.max_points else 0

    @property
    def is_changed(self) -> bool:
        same = (self.points, self.max_points) == (self.before_points, self.before_max)
        return self.points is not None and (not same or bool(self.changes))
