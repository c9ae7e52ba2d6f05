"""Certificates that were given, as they were signed. A row outlives its holder's account: what was revoked stays so."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import Q

from ..catalog.models import Course


class Certificate(models.Model):
    """One signed credential. Never edited; only revoked."""

    number = models.BigAutoField(primary_key=True)
    """its place in the list of what was revoked: given once, never again"""
    id = models.UUIDField(unique=True, default=uuid4, editable=False)
    learner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="certificates"
    )
    course = models.ForeignKey(Course, on_delete=models.PROTECT, related_name="certificates")
    holder = models.CharField(max_length=120, blank=True)
    titles = models.JSONField(default=dict)
    """what the course was called, by language, when it was completed"""
    percent = models.PositiveSmallIntegerField()
    document = models.TextField(blank=True)
    """the credential, as it was given out"""
    key = models.PositiveIntegerField()
    """number of the school's key that signed it"""
    awarded_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoked_why = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ("-awarded_at", "-number")
        constraints = [
            models.UniqueConstraint(
                fields=["learner", "course"],
                condition=Q(revoked_at__isnull=True),
                name="certificate_is_held_once_per_course",
            ),
            models.CheckConstraint(condition=Q(percent__lte=100), name="certificate_has_at_most_all_points"),
            models.CheckConstraint(
                condition=Q(revoked_at__isnull=True, revoked_why="")
                | (Q(revoked_at__isnull=False) & ~Q(revoked_why="")),
                name="certificate_is_revoked_for_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def is_revoked(self) -> bool:
        return self.revoked_at is not None
