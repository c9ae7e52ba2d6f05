"""A plan, and the deadlines of a class, as a calendar, for any program that reads iCalendar."""

from collections.abc import Iterator, Sequence
from datetime import UTC, timedelta
from itertools import groupby

from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from ..catalog.library import library
from ..tags import minutes, plain
from ..teaching.gradebook.deadlines import Deadline
from .models import Plan, Sitting


def calendar_of(
    plan: Plan, sittings: Sequence[Sitting], *, deadlines: Sequence[Deadline], origin: str
) -> bytes:
    """One event a day, without a time of its own: it says what is planned, not when to sit down.

    And each deadline at its minute.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Sensui//Plan//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Sensui")
    for event in (*_events(plan, sittings, origin), *_due(deadlines, origin)):
        calendar.add_component(event)
    return calendar.to_ical()


def _events(plan: Plan, sittings: Sequence[Sitting], origin: str) -> Iterator[Event]:
    for day, group in groupby(sittings, key=lambda sitting: sitting.day):
        planned = [sitting for sitting in group if sitting.item.path in library().things]
        if not planned:
            continue
        total = minutes(sum(sitting.minutes for sitting in planned))
        event = Event()
        event.add("uid", f"{day:%Y%m%d}-learner-{plan.learner_id}@sensui")
        event.add("dtstamp", plan.made_at)
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("summary", _("Sensui: %(title)s (%(time)s)") % {"title": _title(planned[0]), "time": total})
        event.add("description", "\n".join(_line(sitting, origin) for sitting in planned))
        event.add("url", f"{origin}/courses/{planned[0].item.path}/")
        event.add("transp", "TRANSPARENT")
        yield event


def _due(deadlines: Sequence[Deadline], origin: str) -> Iterator[Event]:
    for one in deadlines:
        event = Event()
        event.add("uid", f"item-{one.item.pk}@sensui")
        event.add("dtstamp", one.now)
        # In UTC: a zone by its name would need its rules beside it, and every calendar shows its owner's time anyway.
        event.add("dtstart", one.due_at.astimezone(UTC))
        event.add("summary", _("Due: %(title)s") % {"title": plain(one.title)})
        event.add("description", f"{one.offering.title}\n{one.moment}\n{origin}{one.address}")
        event.add("url", f"{origin}{one.address}")
        event.add("transp", "TRANSPARENT")
        yield event


def _title(sitting: Sitting) -> str:
    return plain(library().things[sitting.item.path].title)


def _line(sitting: Sitting, origin: str) -> str:
    return f"{minutes(sitting.minutes)}: {_title(sitting)} {origin}/courses/{sitting.item.path}/"
