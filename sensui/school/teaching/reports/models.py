"""Reports that were handed in, and what their readers say."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q

PERSON = settings.AUTH_USER_MODEL


class ReportTask(models.Model):
    """A report that an offering asks for: how long, by which rubric, reviewed until when."""

    item = models.OneToOneField("teaching.GradeItem", on_delete=models.CASCADE, related_name="task")
    rubric = models.JSONField()
    min_pages = models.PositiveIntegerField(default=4)
    max_pages = models.PositiveIntegerField(default=8)
    review_due_at = models.DateTimeField(null=True, blank=True)
    assigned_at = models.DateTimeField(null=True, blank=True)
    """when reports were first given to reviewers"""
    reminded_at = models.DateTimeField(null=True, blank=True)
    absent = models.ManyToManyField(PERSON, related_name="+", blank=True)
    """who handed in, and does not review"""

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(min_pages__gt=0, max_pages__gte=F("min_pages")), name="report_has_some_pages"
            )
        ]

    def __str__(self) -> str:
        return f"report of {self.item_id}"


class Report(models.Model):
    """A report, as it was handed in once. The newest of its author counts."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    task = models.ForeignKey(ReportTask, on_delete=models.CASCADE, related_name="reports")
    author = models.ForeignKey(PERSON, on_delete=models.CASCADE, related_name="reports")
    number = models.PositiveIntegerField()
    pages = models.PositiveIntegerField()
    size = models.PositiveIntegerField()
    handed_in_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    """since when no other learner reads it: its author has left the class"""

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=["task", "author", "number"], name="report_has_its_own_number")
        ]

    def __str__(self) -> str:
        return f"report {self.number}"

    @property
    def has_file(self) -> bool:
        """The pages go with the account of who wrote them; that there was a report stays."""
        return self.size > 0


class Review(models.Model):
    """What one reader says of one report."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="reviews")
    reviewer = models.ForeignKey(PERSON, on_delete=models.CASCADE, related_name="reviews")
    assigned_at = models.DateTimeField()
    begun_at = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)
    chosen = models.JSONField(default=dict, blank=True)
    """the chosen level of each criterion, counted from 0"""
    comments = models.JSONField(default=dict, blank=True)
    remark = models.TextField(blank=True)

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(fields=["report", "reviewer"], name="reviewer_reads_a_report_once"),
            models.CheckConstraint(
                condition=Q(done_at__isnull=True) | Q(begun_at__isnull=False),
                name="review_is_begun_before_it_is_done",
            ),
        ]

    def __str__(self) -> str:
        return f"review {self.pk}"

    @property
    def is_done(self) -> bool:
        return self.done_at is not None
