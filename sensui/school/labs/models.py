"""What somebody handed in, and what the judge said of it."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from ..catalog.models import Item


class Submission(models.Model):
    """What one learner handed in for one lab, once. Its notebook is never edited."""

    class State(models.TextChoices):
        QUEUED = "queued"
        GRADED = "graded"
        BROKEN = "broken"

    learner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="submissions"
    )
    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="submissions")
    attempt = models.PositiveIntegerField()
    notebook = models.TextField()
    state = models.CharField(max_length=10, choices=State, default=State.QUEUED)
    verdict = models.JSONField(null=True, blank=True)
    """the judge's verdict by language"""
    points = models.FloatField(null=True, blank=True)
    max_points = models.FloatField(null=True, blank=True)
    submitted_at = models.DateTimeField()

    class Meta:
        ordering = ("attempt",)
        constraints = [
            models.UniqueConstraint(
                fields=["learner", "item", "attempt"], name="submission_has_its_own_attempt_number"
            ),
            models.CheckConstraint(
                condition=Q(state="graded", points__isnull=False, verdict__isnull=False)
                | (~Q(state="graded") & Q(points__isnull=True)),
                name="submission_has_points_exactly_when_graded",
            ),
            models.CheckConstraint(
                condition=Q(points__isnull=True) | Q(points__lte=F("max_points")),
                name="submission_has_at_most_all_points",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.item.path} #{self.attempt}"
