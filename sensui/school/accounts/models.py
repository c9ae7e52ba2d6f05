"""Who learns here, and how they like to read."""

import secrets

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


def new_calendar_token() -> str:
    """A secret long enough to be an address."""
    return secrets.token_urlsafe(24)


class User(AbstractUser):
    """One person. Their choices travel with every page, so they stand here and cost no query of their own."""

    class Language(models.TextChoices):
        BROWSER = "", _("As my browser asks")
        JAPANESE = "ja", "日本語"
        ENGLISH = "en", "English"

    class Theme(models.TextChoices):
        AUTO = "auto", _("As my device")
        LIGHT = "light", _("Light")
        DARK = "dark", _("Dark")

    language = models.CharField(
        _("Language"), max_length=2, choices=Language, default=Language.BROWSER, blank=True
    )
    theme = models.CharField(_("Theme"), max_length=5, choices=Theme, default=Theme.AUTO)
    reading_speed = models.FloatField(
        _("Reading speed"), default=1.0, validators=[MinValueValidator(0.5), MaxValueValidator(2.0)]
    )
    calendar_token = models.CharField(max_length=64, unique=True, default=new_calendar_token, editable=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(reading_speed__gte=0.5, reading_speed__lte=2.0),
                name="reading_speed_is_between_half_and_double",
            ),
            models.CheckConstraint(
                condition=Q(theme__in=["auto", "light", "dark"]), name="theme_is_auto_light_or_dark"
            ),
            models.CheckConstraint(
                condition=Q(language__in=["", "ja", "en"]), name="language_is_one_of_ours_or_the_browsers"
            ),
        ]

    @property
    def shown_name(self) -> str:
        """What others read. The user name is no name: in a school for many it is drawn by lot."""
        return self.get_full_name() or str(_("Somebody"))


class AccessToken(models.Model):
    """A door for notebooks elsewhere. The token itself is shown once and kept nowhere."""

    learner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="access_tokens"
    )
    label = models.CharField(max_length=60)
    """where the learner uses it, in their own words"""
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(label=""), name="access_token_has_a_label"),
        ]

    def __str__(self) -> str:
        return self.label

    @property
    def is_expired(self) -> bool:
        return self.expires_at <= timezone.now()
