"""The whole journal as one Markdown file: notes, key terms, marks and hours."""

from collections.abc import Iterator, Mapping

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from sensui.course import Unit

from ..accounts.models import User
from ..catalog.library import library, things_of
from ..catalog.selectors import terms_of
from ..tags import minutes, plain
from .models import Progress, Revision
from .selectors import Standing, minutes_on, minutes_spent, notes_by_unit, standing_get


def journal_markdown(learner: User) -> str:
    """Everything that a learner wrote and reached, in the page's language."""
    notes, standing = notes_by_unit(learner), standing_get(learner)
    title = _("Study journal")
    lines = [f"# {title}", "", date_format(timezone.localdate(), "DATE_FORMAT"), ""]
    for course in library().courses:
        told = [text for unit in course.units if (text := _unit_text(learner, unit, notes, standing))]
        if told:
            lines += [f"## {plain(course.title)}", "", *told]
    lines += list(_days(learner))
    return "\n".join(lines).rstrip() + "\n"


def _unit_text(learner: User, unit: Unit, notes: Mapping[str, Revision], standing: Standing) -> str:
    """One unit; nothing where nothing was written, reached or read."""
    path = f"{unit.course}/{unit.id}"
    note, spent = notes.get(path), minutes_on(learner, path)
    touched = [thing for thing in things_of(unit) if thing.path in standing]
    if not (note or spent or touched):
        return ""
    facts = [_("Time spent: %(time)s") % {"time": minutes(spent)}]
    facts += [_mark(plain(thing.title), standing[thing.path]) for thing in touched]
    if terms := terms_of(unit):
        names = ", ".join(f"{term.en} ({term.ja})" for term in terms)
        facts.append(_("Key terms: %(terms)s") % {"terms": names})
    lines = [f"### {plain(unit.title)}", "", *(f"- {fact}" for fact in facts)]
    if note and note.body.strip():
        lines += ["", *_deeper(note.body.strip())]
    return "\n".join([*lines, ""])


def _mark(title: str, progress: Progress) -> str:
    state = _("done") if progress.is_done else _("started")
    if not progress.max_points:
        return f"{title}: {state}"
    points = _("%(got)s of %(of)s points") % {"got": f"{progress.points:g}", "of": f"{progress.max_points:g}"}
    return f"{title}: {state}, {points}"


def _deeper(body: str) -> Iterator[str]:
    """The learner's headings go below those of this file; a comment in a program is no heading."""
    in_code = False
    for line in body.splitlines():
        if line.lstrip().startswith(("```", "~~~")):
            in_code = not in_code
        yield f"###{line}" if line.startswith("#") and not in_code else line


def _days(learner: User) -> Iterator[str]:
    spent = minutes_spent(learner)
    if not spent:
        return
    title, day_head, time_head = _("Hours"), _("Day"), _("Time")
    yield from (f"## {title}", "", f"| {day_head} | {time_head} |", "|---|---:|")
    for day, count in spent.items():
        yield f"| {day:%Y-%m-%d} | {minutes(count)} |"
    yield ""
    yield _("Total: %(time)s") % {"time": minutes(sum(spent.values()))}
