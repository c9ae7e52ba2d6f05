"""Words for the pages of runs: lengths of time, and values of curves."""

from datetime import timedelta

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ...tags import minutes

register = template.Library()


@register.filter
def wait(length: timedelta) -> str:
    """A length of time, as exact as somebody who waits wants it."""
    seconds = length.total_seconds()
    if seconds < 2:
        return _("a moment")
    return lasted(length)


@register.filter
def lasted(length: timedelta) -> str:
    """How long something took, in whole seconds while those are few."""
    seconds = length.total_seconds()
    if seconds < 90:
        whole = max(round(seconds), 1)
        return ngettext("%(count)d second", "%(count)d seconds", whole) % {"count": whole}
    return minutes(seconds / 60)


@register.filter
def credits(amount: float) -> str:
    """Credits with the decimals that they have: at most three."""
    return f"{amount:.3f}".rstrip("0").rstrip(".").replace("-", "−")


@register.filter
def figure(value: float) -> str:
    """A value of a curve, with as many digits as one reads."""
    return f"{value:.4g}"
