"""An offering of a course to a class, who is in it, and how one comes into it."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What somebody is in one offering."""

    LEARNER = "learner", _("Learner")
    INSTRUCTOR = "instructor", _("Instructor")
    AUTHOR = "author", _("Author")
    OPERATOR = "operator", _("Operator")


class Offering(models.Model):
    """A course given to people in a period."""

    slug = models.SlugField(_("Address"), max_length=60, unique=True)
    title = models.CharField(_("Title"), max_length=120)
    course_id = models.CharField(_("Course"), max_length=100)
    """the name of the course's folder; a course that is away for a while takes no offering with it"""
    starts_at = models.DateTimeField(_("Begins"))
    ends_at = models.DateTimeField(_("Ends"), null=True, blank=True)
    time_zone = models.CharField(_("Time zone"), max_length=60, default="UTC")
    """an IANA name; deadlines are told in it"""
    is_open = models.BooleanField(_("Anyone of the school may join"), default=False)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(title="") & ~Q(course_id=""), name="offering_has_its_names"),
            models.CheckConstraint(
                condition=Q(ends_at__isnull=True) | Q(ends_at__gt=F("starts_at")),
                name="offering_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Membership(models.Model):
    """A person in an offering, in one role."""

    offering = models.ForeignKey(Offering, on_delete=models.CASCADE, related_name="memberships")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(_("Role"), max_length=10, choices=Role, default=Role.LEARNER)
    joined_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["offering", "person"], name="person_is_in_an_offering_in_one_role"
            ),
            models.CheckConstraint(condition=Q(role__in=Role.values), name="membership_has_a_known_role"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.role} {self.offering_id}"


class Invitation(models.Model):
    """A way into an offering. The link's secret is shown once and kept nowhere."""

    offering = models.ForeignKey(Offering, on_delete=models.CASCADE, related_name="invitations")
    role = models.CharField(_("Role"), max_length=10, choices=Role, default=Role.LEARNER)
    email = models.EmailField(_("E-mail address"), blank=True, default="")
    """whom it is for; empty: whoever has the link"""
    digest = models.CharField(max_length=64, unique=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="invitations_made"
    )
    expires_at = models.DateTimeField(_("Valid until"))
    uses_left = models.PositiveIntegerField(_("How many people"), default=1)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(role__in=Role.values), name="invitation_has_a_known_role"),
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.offering_id}"


# Django finds an app's models here; each part of teaching keeps its own.
from .gradebook.models import Extension, GradeChange, GradeItem, GradeSetting, Scheme  # noqa: E402
from .regrades.models import Regrade, Rejudged  # noqa: E402
from .reports.models import Report, ReportTask, Review  # noqa: E402

__all__ = [
    "Extension",
    "GradeChange",
    "GradeItem",
    "GradeSetting",
    "Invitation",
    "Membership",
    "Offering",
    "Regrade",
    "Rejudged",
    "Report",
    "ReportTask",
    "Review",
    "Role",
    "Scheme",
]
