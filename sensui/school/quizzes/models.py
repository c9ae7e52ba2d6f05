"""What somebody answered, once, and what it came to."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from ..catalog.models import Course


class Attempt(models.Model):
    """One learner's answers to one quiz. Never edited; a retake is another attempt with other values."""

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="attempts")
    course = models.ForeignKey(Course, on_delete=models.PROTECT, related_name="attempts")
    quiz = models.CharField(max_length=300)
    """`course/unit/quiz` or `course/placement`"""
    number = models.PositiveIntegerField()
    seed = models.CharField(max_length=64)
    points = models.FloatField()
    max_points = models.FloatField()
    passed = models.BooleanField()
    answered_at = models.DateTimeField()

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=["learner", "quiz", "number"], name="attempt_is_answered_once"),
            models.CheckConstraint(
                condition=Q(points__lte=F("max_points")), name="attempt_has_at_most_all_points"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.quiz} #{self.number}"


class Answer(models.Model):
    """What was answered to one question, as the form sent it."""

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="answers")
    question = models.CharField(max_length=100)
    given = models.JSONField()
    is_right = models.BooleanField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["attempt", "question"], name="question_is_answered_once")
        ]

    def __str__(self) -> str:
        return self.question
