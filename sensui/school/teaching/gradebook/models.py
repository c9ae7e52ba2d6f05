"""What counts, by when, who has longer, what an instructor set, and everything that changed a grade."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

PERSON = settings.AUTH_USER_MODEL


class Scheme(models.Model):
    """How an offering grades: which attempt counts, what being late costs, what passes."""

    class Keeps(models.TextChoices):
        BEST = "best", _("The best attempt")
        LATEST = "latest", _("The latest attempt")

    offering = models.OneToOneField("teaching.Offering", on_delete=models.CASCADE, related_name="scheme")
    keeps = models.CharField(_("Which attempt counts"), max_length=10, choices=Keeps, default=Keeps.BEST)
    grace_minutes = models.PositiveIntegerField(_("Minutes of grace"), default=10)
    percent_per_day = models.FloatField(_("Percent taken off for each day that has begun"), default=10)
    cut_off_days = models.PositiveIntegerField(
        _("Days after which nothing counts"), null=True, blank=True, default=7
    )
    drop_lowest = models.PositiveIntegerField(_("How many of the lowest grades are dropped"), default=0)
    pass_percent = models.FloatField(_("Percent of the total to pass"), default=60)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(keeps__in=["best", "latest"]), name="scheme_keeps_best_or_latest"
            ),
            models.CheckConstraint(
                condition=Q(percent_per_day__gte=0, percent_per_day__lte=100),
                name="scheme_takes_off_at_most_everything",
            ),
            models.CheckConstraint(
                condition=Q(pass_percent__gte=0, pass_percent__lte=100),
                name="scheme_passes_at_a_share_of_the_total",
            ),
        ]

    def __str__(self) -> str:
        return f"scheme of {self.offering_id}"


class GradeItem(models.Model):
    """Something that counts in an offering: a column of its gradebook."""

    class Kind(models.TextChoices):
        LAB = "lab", _("Lab")
        QUIZ = "quiz", _("Quiz")
        CONTEST = "contest", _("Contest")
        REPORT = "report", _("Report")

    offering = models.ForeignKey("teaching.Offering", on_delete=models.CASCADE, related_name="grade_items")
    kind = models.CharField(_("Kind"), max_length=10, choices=Kind)
    path = models.CharField(max_length=300)
    """where it stands: `course/unit/labs/lab`; a report has a name of its own"""
    title_en = models.CharField(_("Title in English"), max_length=120, blank=True)
    title_ja = models.CharField(_("Title in Japanese"), max_length=120, blank=True)
    """of what has no title in the course: a report"""
    due_at = models.DateTimeField(_("Deadline"), null=True, blank=True)
    points = models.FloatField(_("Points"))
    """what all of it is worth in this offering, however many the course gives"""
    weight = models.FloatField(_("Weight"), default=1)
    """in the total; 0: it is shown, and counts for nothing"""
    position = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("position", "pk")
        constraints = [
            models.UniqueConstraint(fields=["offering", "path"], name="item_counts_once_in_an_offering"),
            models.CheckConstraint(
                condition=Q(kind__in=["lab", "quiz", "contest", "report"]), name="grade_item_has_a_known_kind"
            ),
            models.CheckConstraint(condition=Q(points__gt=0), name="grade_item_gives_points"),
            models.CheckConstraint(condition=Q(weight__gte=0), name="grade_item_weighs_nothing_or_more"),
        ]

    def __str__(self) -> str:
        return self.path


class Extension(models.Model):
    """One learner's own deadline for one item."""

    item = models.ForeignKey(GradeItem, on_delete=models.CASCADE, related_name="extensions")
    learner = models.ForeignKey(PERSON, on_delete=models.CASCADE, related_name="extensions")
    due_at = models.DateTimeField(_("New deadline"))
    reason = models.CharField(_("Reason"), max_length=300)
    given_by = models.ForeignKey(PERSON, on_delete=models.SET_NULL, null=True, related_name="+")
    given_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["item", "learner"], name="learner_has_one_extension_per_item"),
            models.CheckConstraint(condition=~Q(reason=""), name="extension_has_a_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.item_id} {self.learner_id} until {self.due_at}"


class GradeSetting(models.Model):
    """A grade that an instructor set by hand: it comes before everything that was computed."""

    item = models.ForeignKey(GradeItem, on_delete=models.CASCADE, related_name="settings")
    learner = models.ForeignKey(PERSON, on_delete=models.CASCADE, related_name="grade_settings")
    points = models.FloatField(_("Points"), null=True, blank=True)
    """of the item's points; None: excused"""
    reason = models.CharField(_("Reason"), max_length=300)
    set_by = models.ForeignKey(PERSON, on_delete=models.SET_NULL, null=True, related_name="+")
    set_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["item", "learner"], name="grade_is_set_once_per_learner_and_item"
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="grade_setting_has_a_reason"),
            models.CheckConstraint(
                condition=Q(points__isnull=True) | Q(points__gte=0), name="grade_setting_is_nothing_or_more"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.item_id} {self.learner_id}: {self.points}"


class NeverChanged(TypeError):
    """A row of the audit trail was to be changed or deleted."""

    def __init__(self) -> None:
        super().__init__("the audit trail of grades is only ever added to")


class AppendOnly(models.QuerySet["GradeChange"]):
    """Rows that are added and read."""

    def update(self, **_changed: Any) -> NoReturn:
        raise NeverChanged

    def delete(self) -> NoReturn:
        raise NeverChanged

    def bulk_update(self, *_given: Any, **_more: Any) -> NoReturn:
        raise NeverChanged


class GradeChange(models.Model):
    """One change of one learner's grade: who, when, what, before, after, why. Never edited.

    It goes only with the person or the offering that it is about.
    """

    class What(models.TextChoices):
        SET = "set", _("Set by hand")
        EXCUSED = "excused", _("Excused")
        UNSET = "unset", _("No longer set by hand")
        EXTENDED = "extended", _("Deadline extended")
        UNEXTENDED = "unextended", _("Extension taken back")
        REGRADED = "regraded", _("Judged anew")
        DEADLINE = "deadline", _("Deadline moved")
        SCHEME = "scheme", _("Rules changed")

    offering = models.ForeignKey("teaching.Offering", on_delete=models.CASCADE, related_name="grade_changes")
    item = models.ForeignKey(GradeItem, on_delete=models.SET_NULL, null=True, related_name="changes")
    path = models.CharField(max_length=300)
    """of the item, should it no longer count"""
    learner = models.ForeignKey(PERSON, on_delete=models.CASCADE, related_name="grade_changes")
    what = models.CharField(max_length=10, choices=What)
    before = models.FloatField(null=True)
    """points of the item; None: none yet, or excused"""
    after = models.FloatField(null=True)
    reason = models.TextField(blank=True)
    changed_by = models.ForeignKey(PERSON, on_delete=models.SET_NULL, null=True, related_name="+")
    changed_at = models.DateTimeField()

    objects = AppendOnly.as_manager()

    class Meta:
        ordering = ("-changed_at", "-pk")
        indexes = [models.Index(fields=["offering", "learner"], name="change_by_offering_and_learner")]

    def __str__(self) -> str:
        return f"{self.path}: {self.before} to {self.after}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise NeverChanged
        super().save(*args, **kwargs)

    def delete(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        raise NeverChanged
