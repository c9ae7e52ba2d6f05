"""Rows for what the course folders hold, so that other rows can refer to it."""

from django.db import models
from django.db.models import Q


class Course(models.Model):
    """A course folder. It is no longer offered when its folder is gone or broken, and its learners' rows stay."""

    slug = models.CharField(max_length=100, unique=True)
    position = models.PositiveIntegerField(default=0)
    is_offered = models.BooleanField(default=True)
    digest = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ("position", "slug")

    def __str__(self) -> str:
        return self.slug


class Unit(models.Model):
    """A chapter of a course."""

    course = models.ForeignKey(Course, on_delete=models.PROTECT, related_name="units")
    slug = models.CharField(max_length=100)
    position = models.PositiveIntegerField(default=0)
    is_offered = models.BooleanField(default=True)

    class Meta:
        ordering = ("course__position", "course__slug", "position")
        constraints = [
            models.UniqueConstraint(fields=["course", "slug"], name="unit_is_named_once_in_its_course")
        ]

    def __str__(self) -> str:
        return f"{self.course.slug}/{self.slug}"


class Item(models.Model):
    """One thing to do in a unit."""

    class Kind(models.TextChoices):
        LECTURE = "lecture", "Lecture"
        QUIZ = "quiz", "Quiz"
        LAB = "lab", "Lab"
        CONTEST = "contest", "Contest"

    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="items")
    path = models.CharField(max_length=300, unique=True)
    kind = models.CharField(max_length=10, choices=Kind)
    position = models.PositiveIntegerField(default=0)
    minutes = models.PositiveIntegerField()
    is_offered = models.BooleanField(default=True)

    class Meta:
        ordering = ("unit__course__position", "unit__course__slug", "unit__position", "position")
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=["lecture", "quiz", "lab", "contest"]),
                name="item_is_a_lecture_quiz_lab_or_contest",
            ),
            models.CheckConstraint(condition=Q(minutes__gt=0), name="item_takes_some_minutes"),
        ]

    def __str__(self) -> str:
        return self.path


class Entry(models.Model):
    """One place that a search can lead to, in one language."""

    class Kind(models.TextChoices):
        COURSE = "course"
        UNIT = "unit"
        SCENE = "scene"
        QUIZ = "quiz"
        LAB = "lab"
        CONTEST = "contest"
        EXERCISE = "exercise"
        TERM = "term"

    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="entries")
    kind = models.CharField(max_length=10, choices=Kind)
    path = models.CharField(max_length=300)
    anchor = models.CharField(max_length=100, blank=True)
    language = models.CharField(max_length=2)
    title = models.TextField()
    text = models.TextField()
    also = models.TextField(blank=True)
    """other names by which it is found, which are not shown: the other language's word, a function's name"""

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["course", "kind", "path", "anchor", "language"],
                name="entry_stands_once_for_its_place",
            ),
            models.CheckConstraint(
                condition=Q(language__in=["ja", "en"]), name="entry_is_japanese_or_english"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.path}#{self.anchor} ({self.language})"
