"""Titles, moments, points and people, as the pages of teaching show them."""

from datetime import datetime
from typing import Any

from django import template
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

from sensui.course import Text

from ...accounts.models import User
from ...catalog.library import library
from ..gradebook.items import paths_beside, title_of
from ..models import GradeItem, Offering
from ..permissions import TEACHING_ROLES, is_operator, role_in
from ..zones import Moment, moment_of

register = template.Library()


@register.filter
def item_title(item: GradeItem) -> Text:
    return title_of(item)


@register.filter
def is_a_choice(item: GradeItem) -> bool:
    """Is one of several labs enough?"""
    return len(paths_beside(item.path)) > 1


@register.filter
def path_title(path: str) -> Text:
    """The title of one thing of a course; its path where the course no longer has it."""
    thing = library().things.get(path)
    return thing.title if thing else Text(en=path, ja=path)


@register.filter
def moment(at: datetime | None, offering: Offering) -> Moment | None:
    return moment_of(at, offering) if at else None


@register.filter
def grade(points: float | None) -> str:
    """Points as a table shows them: at most two decimals, none where there are none."""
    return "–" if points is None else f"{points:.2f}".rstrip("0").rstrip(".")


@register.filter
def percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1f}".rstrip("0").rstrip(".") + " %"


@register.filter
def person(one: User | None) -> str:
    """A person's name; their account's where they gave none."""
    if one is None:
        return _("somebody who has left")
    return one.get_full_name() or one.get_username()


@register.inclusion_tag("teaching/_tabs.html", takes_context=True)
def offering_tabs(context: dict[str, Any], offering: Offering, here: str) -> dict[str, Any]:
    """The pages of an offering that this person may open."""
    request: HttpRequest = context["request"]
    role = role_in(request.user, offering)
    teaches = is_operator(request.user) or role in TEACHING_ROLES
    names = TEACHING if teaches else LEARNING
    tabs = [
        (name, words(), address) for name, words in names.items() if (address := _address(name, offering))
    ]
    return {"offering": offering, "tabs": tabs, "here": here}


def _address(name: str, offering: Offering) -> str:
    try:
        return reverse(f"teaching:{name}", args=[offering.slug])
    except NoReverseMatch:
        return ""


TEACHING = {
    "gradebook": lambda: _("Gradebook"),
    "deadlines": lambda: _("Deadlines"),
    "reports": lambda: _("Reports"),
    "regrades": lambda: _("Regrades"),
    "insight": lambda: _("Insight"),
    "people": lambda: _("People"),
    "dates": lambda: _("Dates"),
    "credits": lambda: _("Credits"),
}
LEARNING = {"grades": lambda: _("My grades"), "reports": lambda: _("Reports")}
