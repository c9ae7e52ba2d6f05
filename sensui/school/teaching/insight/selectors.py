"""What is read about a class as a whole. Counting is the database's work; nobody is named, nobody ranked."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, F, Max, Q, QuerySet

from sensui.course import Lab, Text

from ...accounts.models import User
from ...catalog.library import Thing, library
from ...study.models import SLOT_SECONDS, Beat, HintOpening, Mistake, Progress, Trace
from ..gradebook.book import learners_in
from ..models import Offering
from .figures import median_shown, share_shown, shown

_UNIT = 1_000
"""so many things a unit has at most: the place of a thing in its course is one number"""


@dataclass(frozen=True, kw_only=True)
class ItemFigures:
    """One thing of the course: who came to it, who did it, how long it took."""

    thing: Thing
    reached: int | None
    done: int | None
    furthest: int | None
    """for how many it is the furthest that they came"""
    minutes: float | None
    """median, of those who spent time on it"""


@dataclass(frozen=True, kw_only=True)
class Found:
    """A misconception and how many had it."""

    id: str
    says: Text | None
    count: int | None


@dataclass(frozen=True, kw_only=True)
class Hint:
    """A hint, who opened it, and how many of them passed afterwards."""

    number: int
    opened: int | None
    helped: float | None
    """percent"""


@dataclass(frozen=True, kw_only=True)
class ExerciseFigures:
    """One exercise of a lab."""

    name: str
    title: str
    reached: int | None
    tried: int | None
    passed: int | None
    tries: float | None
    """median, until it passed"""
    minutes: float | None
    """median, from the exercise that was passed before it"""
    without_hints: float | None
    """percent of those who passed without opening one"""
    misconceptions: tuple[Found, ...]
    hints: tuple[Hint, ...]


def group_of(offering: Offering) -> int:
    """How many learners there are."""
    return learners_in(offering).count()


def _people(offering: Offering) -> QuerySet[User]:
    return learners_in(offering).order_by().values("pk")


def item_figures(offering: Offering) -> list[ItemFigures]:
    """How far the class came, in the course's order."""
    things = [thing for thing in library().things.values() if thing.unit.course == offering.course_id]
    rows = Progress.objects.filter(learner__in=_people(offering), item__unit__course__slug=offering.course_id)
    counted = rows.values("item__path").annotate(
        reached=Count("pk"), done=Count("pk", filter=Q(state=Progress.State.DONE))
    )
    counts = {row["item__path"]: row for row in counted.order_by()}
    furthest, minutes = _furthest(rows), _minutes(offering)
    return [
        ItemFigures(
            thing=thing,
            reached=shown(counts.get(thing.path, {}).get("reached", 0)),
            done=shown(counts.get(thing.path, {}).get("done", 0)),
            furthest=shown(furthest[thing.path]),
            minutes=median_shown(minutes.get(thing.path, ())),
        )
        for thing in things
    ]


def _furthest(rows: QuerySet[Progress]) -> Counter[str]:
    """For how many learners each thing is the last that they touched, in the course's order."""
    place = F("item__unit__position") * _UNIT + F("item__position")
    last = rows.values("learner").annotate(last=Max(place)).order_by().values_list("last", flat=True)
    counts = Counter(last)
    paths = rows.annotate(place=place).order_by().values_list("place", "item__path").distinct()
    return Counter({path: counts[place] for place, path in paths})


def _minutes(offering: Offering) -> Mapping[str, Sequence[float]]:
    spent = Beat.objects.filter(
        learner__in=_people(offering), item__unit__course__slug=offering.course_id
    ).values_list("item__path", "learner")
    found: dict[str, list[float]] = defaultdict(list)
    for path, _learner, beats in spent.annotate(beats=Count("pk")).order_by():
        found[path].append(beats * SLOT_SECONDS / 60)
    return found


def exercise_figures(offering: Offering, thing: Thing, lang: str) -> list[ExerciseFigures]:
    """Each exercise of a lab: how many came to it, what they mistook, which hints helped."""
    assert thing.lab is not None
    traces = Trace.objects.filter(learner__in=_people(offering), item__path=thing.path)
    counted = traces.values("exercise").annotate(
        reached=Count("pk"),
        tried=Count("pk", filter=Q(tries__gt=0)),
        passed=Count("pk", filter=Q(passed_at__isnull=False)),
    )
    counts = {row["exercise"]: row for row in counted.order_by()}
    tries, minutes = _on_the_way(traces)
    mistakes, hints, unaided = _mistakes(traces, thing.lab), _hints(traces), _unaided(traces)
    titles = {section.id: section.title for section in thing.lab.pages[lang].sections}
    found = []
    for exercise in thing.lab.exercises:
        row = counts.get(exercise.name, {"reached": 0, "tried": 0, "passed": 0})
        found.append(
            ExerciseFigures(
                name=exercise.name,
                title=titles.get(exercise.name, exercise.name),
                reached=shown(row["reached"]),
                tried=shown(row["tried"]),
                passed=shown(row["passed"]),
                tries=median_shown(tries.get(exercise.name, ())),
                minutes=median_shown(minutes.get(exercise.name, ())),
                without_hints=share_shown(unaided.get(exercise.name, 0), row["passed"]),
                misconceptions=tuple(mistakes.get(exercise.name, ())),
                hints=tuple(hints.get(exercise.name, ())),
            )
        )
    return found


def _on_the_way(traces: QuerySet[Trace]) -> tuple[Mapping[str, list[float]], Mapping[str, list[float]]]:
    """By exercise: tries until it passed, and minutes spent on the lab since the one that passed before."""
    tries: dict[str, list[float]] = defaultdict(list)
    minutes: dict[str, list[float]] = defaultdict(list)
    before: dict[int, int] = {}
    passed = traces.filter(passed_at__isnull=False).order_by("learner", "passed_at", "pk")
    for learner, exercise, count, beats in passed.values_list(
        "learner", "exercise", "tries", "beats_at_pass"
    ):
        tries[exercise].append(count)
        spent = max(0, beats - before.get(learner, 0))
        minutes[exercise].append(spent * SLOT_SECONDS / 60)
        before[learner] = max(beats, before.get(learner, 0))
    return tries, minutes


def _mistakes(traces: QuerySet[Trace], lab: Lab) -> Mapping[str, list[Found]]:
    says = {(one.exercise, one.id): one.says for one in lab.misconceptions}
    counted = Mistake.objects.filter(trace__in=traces).values_list("trace__exercise", "misconception")
    found: dict[str, list[Found]] = defaultdict(list)
    for exercise, name, count in counted.annotate(count=Count("pk")).order_by("-count", "misconception"):
        found[exercise].append(Found(id=name, says=says.get((exercise, name)), count=shown(count)))
    return found


def _hints(traces: QuerySet[Trace]) -> Mapping[str, list[Hint]]:
    opened = HintOpening.objects.filter(trace__in=traces).values_list("trace__exercise", "number")
    after = Count("pk", filter=Q(trace__passed_at__gt=F("opened_at")))
    # Who opens a hint after passing was curious, and was not helped by it.
    before = Count("pk", filter=Q(trace__passed_at__isnull=True) | Q(trace__passed_at__gt=F("opened_at")))
    found: dict[str, list[Hint]] = defaultdict(list)
    for exercise, number, count, helped in opened.annotate(count=before, helped=after).order_by("number"):
        found[exercise].append(Hint(number=number, opened=shown(count), helped=share_shown(helped, count)))
    return found


def _unaided(traces: QuerySet[Trace]) -> Mapping[str, int]:
    """By exercise: how many passed it before they opened any hint."""
    passed = traces.filter(passed_at__isnull=False)
    aided = HintOpening.objects.filter(opened_at__lt=F("trace__passed_at")).values("trace")
    counted = passed.exclude(pk__in=aided).values_list("exercise").annotate(count=Count("pk")).order_by()
    return dict(counted)
