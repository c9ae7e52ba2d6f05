"""Questions that hang on a place of a course, their answers, who follows them, and what was reported."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from ..catalog.models import Item


class Post(models.Model):
    """What questions and answers share."""

    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="%(class)ss"
    )
    """null: somebody who left the school"""
    body = models.TextField()
    """Markdown with mathematics and code"""
    written_at = models.DateTimeField()
    edited_at = models.DateTimeField(null=True, blank=True)
    hidden_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    hidden_why = models.CharField(max_length=300, blank=True)

    class Meta:
        abstract = True

    @property
    def is_hidden(self) -> bool:
        return bool(self.hidden_why)


class Question(Post):
    """Something that somebody asks at one place of a course."""

    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="questions")
    anchor = models.CharField(max_length=100, blank=True)
    """the exercise of a lab or the scene of a lecture; empty: all of it"""
    title = models.CharField(max_length=150)
    failing = models.CharField(max_length=200, blank=True)
    """how the check failed that led here: whoever fails the same way is led to this question"""
    verdict = models.JSONField(null=True, blank=True)
    """what the check said of the exercise, by language, where the author attached it"""
    code = models.TextField(blank=True)
    """the author's own answer to the exercise, only where they chose to show it"""
    accepted = models.ForeignKey(
        "discussion.Answer", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    active_at = models.DateTimeField()
    """when something was last written here"""
    is_closed = models.BooleanField(default=False)

    class Meta:
        ordering = ("-active_at", "-pk")
        indexes = [
            models.Index(fields=["item", "anchor"], name="question_by_place"),
            models.Index(fields=["failing"], name="question_by_failing", condition=~Q(failing="")),
        ]
        constraints = [models.CheckConstraint(condition=~Q(title=""), name="question_has_a_title")]

    def __str__(self) -> str:
        return self.title


class Answer(Post):
    """What somebody says to a question."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="answers")

    class Meta:
        ordering = ("written_at", "pk")

    def __str__(self) -> str:
        return f"answer {self.pk} to {self.question_id}"


class Report(models.Model):
    """Somebody finds that something should not stand here. A moderator looks once."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="reports")
    answer = models.ForeignKey(
        Answer, on_delete=models.CASCADE, null=True, blank=True, related_name="reports"
    )
    """null: the question itself"""
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="post_reports")
    why = models.CharField(max_length=300)
    reported_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["answer", "by"], name="answer_is_reported_once_by_each"),
            models.UniqueConstraint(
                fields=["question", "by"], condition=Q(answer=None), name="question_is_reported_once_by_each"
            ),
        ]

    def __str__(self) -> str:
        return self.why


class Following(models.Model):
    """Who wants to know when something is written."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="followings")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="followed_questions"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["question", "person"], name="question_is_followed_once")
        ]

    def __str__(self) -> str:
        return f"{self.person} follows {self.question}"


class Digest(models.Model):
    """How often somebody is written to, and until when they were told everything."""

    class Every(models.TextChoices):
        NEVER = "never"
        DAY = "day"
        WEEK = "week"

    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="digest")
    every = models.CharField(max_length=5, choices=Every, default=Every.DAY)
    told_until = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(every__in=["never", "day", "week"]), name="digest_comes_never_daily_or_weekly"
            )
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.every}"
