"""What somebody works on, what they handed in, and what the judge said of it."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from sensui.course import Lang, Level

from ..catalog.models import Item
from ..compute.models import Job


class Notebook(models.Model):
    """One learner's notebook for one lab. What it holds stands in its revisions."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notebooks")
    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="notebooks")
    lang = models.CharField(max_length=2)
    level = models.CharField(max_length=10)
    head = models.PositiveIntegerField(default=1)
    """number of the revision that the learner sees"""
    newest = models.PositiveIntegerField(default=1)
    """the highest number given to a revision; numbers are never given twice"""
    kernel = models.CharField(max_length=64, blank=True)
    """id of the kernel that was opened last"""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["learner", "item"], name="notebook_is_one_per_learner_and_lab"),
            models.CheckConstraint(
                condition=Q(lang__in=[lang.value for lang in Lang]), name="notebook_is_japanese_or_english"
            ),
            models.CheckConstraint(
                condition=Q(level__in=[level.value for level in Level]),
                name="notebook_is_guided_standard_or_scratch",
            ),
            models.CheckConstraint(
                condition=Q(head__gt=0, head__lte=F("newest")), name="notebook_shows_one_of_its_revisions"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.item.path} ({self.lang}, {self.level})"


class Revision(models.Model):
    """A notebook as it was at one time, without outputs. Never edited."""

    class MadeBy(models.TextChoices):
        START = "start"
        EDIT = "edit"
        RESTORE = "restore"
        LEVEL = "level"
        UPLOAD = "upload"
        MERGE = "merge"

    notebook = models.ForeignKey(Notebook, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    parent = models.PositiveIntegerField(null=True, blank=True)
    """the revision that it came from; older ones may have been thinned out, then their parent stands here"""
    content = models.BinaryField()
    digest = models.CharField(max_length=64)
    made_by = models.CharField(max_length=10, choices=MadeBy)
    tab = models.CharField(max_length=64, blank=True)
    serial = models.PositiveBigIntegerField(default=0)
    """what the tab counted: a save that was overtaken on its way has a lower one"""
    cells_changed = models.PositiveIntegerField(default=0)
    is_kept = models.BooleanField(default=False)
    """never thinned out: it was submitted, restored, or lies beside the head"""
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(
                fields=["notebook", "number"], name="notebook_revision_has_its_own_number"
            ),
            models.CheckConstraint(
                condition=Q(parent__isnull=True) | Q(parent__lt=F("number")),
                name="notebook_revision_comes_after_its_parent",
            ),
            models.CheckConstraint(
                condition=Q(made_by__in=["start", "edit", "restore", "level", "upload", "merge"]),
                name="notebook_revision_was_made_in_a_known_way",
            ),
        ]

    def __str__(self) -> str:
        return f"revision {self.number}"


class CellOutput(models.Model):
    """What a cell printed and showed, as the school heard it from the kernel itself."""

    notebook = models.ForeignKey(Notebook, on_delete=models.CASCADE, related_name="outputs")
    cell = models.CharField(max_length=64)
    outputs = models.BinaryField()
    execution_count = models.PositiveIntegerField(null=True, blank=True)
    is_running = models.BooleanField(default=False)
    is_truncated = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["notebook", "cell"], name="output_is_recorded_once_per_cell")
        ]

    def __str__(self) -> str:
        return f"output of {self.cell}"


class BackgroundRun(models.Model):
    """A notebook that a job runs from top to bottom, as it was saved when somebody asked for that."""

    job = models.OneToOneField(Job, on_delete=models.CASCADE, related_name="background_run")
    notebook = models.ForeignKey(Notebook, on_delete=models.CASCADE, related_name="background_runs")
    revision = models.PositiveIntegerField()
    executed = models.BinaryField(null=True, blank=True)
    """the notebook with what its cells showed; nothing before the job is done, and when it was long ago"""

    def __str__(self) -> str:
        return f"{self.notebook.item.path}, revision {self.revision}"


class Checked(models.Model):
    """What the judge last said of one exercise in a notebook."""

    notebook = models.ForeignKey(Notebook, on_delete=models.CASCADE, related_name="checks")
    exercise = models.CharField(max_length=100)
    outcome = models.CharField(max_length=10)
    points = models.FloatField()
    max_points = models.FloatField()
    verdict = models.JSONField()
    """the exercise's verdict by language"""
    digest = models.CharField(max_length=64)
    """of the sources that were judged: another one makes the verdict stale"""
    refusals = models.PositiveIntegerField(default=0)
    """how many checks in a row did not pass"""
    checked_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["notebook", "exercise"], name="exercise_has_one_last_check"),
            models.CheckConstraint(
                condition=Q(points__gte=0, points__lte=F("max_points")), name="check_gives_at_most_all_points"
            ),
            models.CheckConstraint(
                condition=Q(outcome__in=["passed", "failed", "error", "stopped", "missing"]),
                name="check_has_a_known_outcome",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.exercise}: {self.outcome}"


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
