"""What is read of questions and answers."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import Case, Count, Exists, F, OuterRef, Q, QuerySet, When, Window
from django.db.models.functions import RowNumber
from django.urls import reverse

from sensui.course import Lang

from ..accounts.models import User
from ..catalog.library import library
from ..labs.documents import exercise_of
from ..labs.models import Checked
from ..labs.selectors import document_get
from .access import may_moderate, moderated_courses, readable_courses
from .failing import failing_of
from .models import Answer, Following, Question, Report

PAGE = 30
PROPOSED = 3


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which questions somebody looks for."""

    words: str = ""
    item: str = ""
    anchor: str = ""
    only: str = ""
    """`mine`, `open` (nobody answered), `reported` (for moderators), or all"""


def question_list(person: User, wanted: Wanted) -> QuerySet[Question]:
    """What this person may read and looks for, the likeliest first."""
    rows = _readable(person)
    if wanted.item:
        rows = rows.filter(item__path=wanted.item)
    if wanted.anchor:
        rows = rows.filter(anchor=wanted.anchor)
    for word in wanted.words.split()[:8]:
        rows = rows.filter(
            Q(title__icontains=word) | Q(body__icontains=word) | Q(anchor__icontains=word) | Q(_said(word))
        )
    match wanted.only:
        case "mine":
            rows = rows.filter(author=person)
        case "open":
            rows = rows.filter(accepted=None, is_closed=False)
        case "reported":
            rows = rows.filter(Exists(Report.objects.filter(question=OuterRef("pk"), settled_at=None)))
    return rows


def question_get(person: User, number: int) -> Question | None:
    """One question that this person may read; hidden ones only by their author and moderators."""
    found = (
        Question.objects.filter(pk=number).select_related("item__unit__course", "author", "accepted").first()
    )
    if found is None or _course(found) not in readable_courses(person, _offered()):
        return None
    if found.is_hidden and found.author_id != person.pk and not may_moderate(person, _course(found)):
        return None
    return found


def answer_list(person: User, question: Question) -> list[Answer]:
    """The answers, the accepted one first; hidden ones only to their authors and moderators."""
    rows = question.answers.select_related("author")
    if not may_moderate(person, _course(question)):
        rows = rows.filter(Q(hidden_why="") | Q(author=person))
    return sorted(rows, key=lambda one: (one.pk != question.accepted_id, one.written_at))


def answer_get(person: User, question: Question, number: int) -> Answer | None:
    return next((one for one in answer_list(person, question) if one.pk == number), None)


def counts_at(person: User, item: str) -> Mapping[str, int]:
    """How many questions hang at each exercise or scene of an item."""
    if settings.OPTIONS.token_entry or not Question.objects.filter(item__path=item).exists():
        return {}  # of most items nobody asks anything, so nobody needs to know who may read it
    rows = _readable(person).filter(item__path=item).order_by()
    return dict(rows.values_list("anchor").annotate(Count("pk")))


def proposals(person: User, failing: Collection[str]) -> dict[str, list[Question]]:
    """Questions of others who failed the same way, by that way; answered ones first, then the liveliest."""
    wanted = {word for word in failing if word}
    if not wanted or not Question.objects.filter(failing__in=wanted).exists():
        return {}
    likeliest = (Case(When(accepted=None, then=1), default=0), F("active_at").desc(), F("pk").desc())
    place = Window(RowNumber(), partition_by=[F("failing")], order_by=likeliest)
    found: dict[str, list[Question]] = {}
    for row in _readable(person).filter(failing__in=wanted).alias(place=place).filter(place__lte=PROPOSED):
        found.setdefault(row.failing, []).append(row)
    # Sorting keeps the order of those that are alike.
    return {word: sorted(rows, key=lambda row: row.accepted_id is None) for word, rows in found.items()}


def proposals_for(
    person: User, lab: str, verdict: Mapping[str, Mapping[str, Any]] | None
) -> dict[str, list[Question]]:
    """The same for a whole verdict, by exercise. Somebody alone has nobody who asked."""
    if settings.OPTIONS.token_entry or not verdict:
        return {}
    words = {one["name"]: failing_of(lab, one) for one in verdict[Lang.EN.value]["exercises"]}
    found = proposals(person, words.values())
    return {name: found[word] for name, word in words.items() if word in found}


def asked_alike(person: User, lab: str, checked: Checked) -> dict[str, object] | None:
    """For the studio: where to ask about an exercise that did not pass, and what others asked who failed alike."""
    word = failing_of(lab, checked.verdict[Lang.EN.value])
    if settings.OPTIONS.token_entry or not word:
        return None
    rows = proposals(person, [word]).get(word, [])
    place = urlencode({"item": lab, "anchor": checked.exercise})
    return {
        "ask": f"{reverse('discussion:ask')}?{place}",
        "questions": [
            {"title": row.title, "address": reverse("discussion:question", args=[row.pk])} for row in rows
        ],
    }


@dataclass(frozen=True, kw_only=True)
class Mine:
    """What a learner could show with a question about an exercise."""

    verdict: Mapping[str, object]
    code: str
    failing: str


def mine_at(person: User, item: str, exercise: str) -> Mine | None:
    """What the last check said of the learner's exercise, when it did not pass, and what they wrote."""
    checked = (
        Checked.objects.filter(notebook__learner=person, notebook__item__path=item, exercise=exercise)
        .select_related("notebook")
        .first()
    )
    if checked is None or checked.outcome in {"passed", "missing"}:
        return None
    cells = document_get(checked.notebook)["cells"]
    code = "\n\n".join(cell["source"] for cell in cells if exercise_of(cell) == exercise)
    verdict = {lang.value: checked.verdict[lang.value] for lang in Lang}
    return Mine(verdict=verdict, code=code, failing=failing_of(item, verdict[Lang.EN.value]))


def is_following(person: User, question: Question) -> bool:
    return Following.objects.filter(person=person, question=question).exists()


def open_reports(question: Question) -> list[Report]:
    """What was reported here and nobody has looked at yet."""
    return list(question.reports.filter(settled_at=None).select_related("by", "answer"))


def _readable(person: User) -> QuerySet[Question]:
    courses = readable_courses(person, _offered())
    rows = Question.objects.filter(item__unit__course__slug__in=courses)
    taught = moderated_courses(person, courses)
    return (
        rows.filter(Q(hidden_why="") | Q(author=person) | Q(item__unit__course__slug__in=taught))
        .select_related("item__unit__course", "author")
        .annotate(answered=Count("answers", filter=Q(answers__hidden_why="")))
        .order_by("-active_at", "-pk")  # counting forgets the model's own order
    )


def _said(word: str) -> Exists:
    return Exists(Answer.objects.filter(question=OuterRef("pk"), hidden_why="", body__icontains=word))


def _offered() -> frozenset[str]:
    return frozenset(course.id for course in library().courses)


def _course(question: Question) -> str:
    return question.item.unit.course.slug
