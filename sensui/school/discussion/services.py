"""What is written of questions and answers."""

import logging

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from sensui.course import Lang

from ..accounts.models import User
from ..catalog.selectors import item_or_404
from ..typed import without_nul
from .errors import QuestionClosed
from .models import Answer, Digest, Following, Question, Report
from .places import place_of
from .selectors import mine_at

log = logging.getLogger("sensui.audit")


@transaction.atomic
def question_ask(
    *,
    author: User,
    item: str,
    anchor: str = "",
    title: str,
    body: str,
    with_verdict: bool = False,
    with_code: bool = False,
) -> Question:
    """Ask at a place. The verdict goes along when asked for; the author's own code only when asked for itself.
    NoSuchPlace."""
    place_of(item, anchor, Lang.EN)
    now = timezone.now()
    mine = mine_at(author, item, anchor) if anchor else None
    question = Question.objects.create(
        author=author,
        item=item_or_404(item),
        anchor=anchor,
        title=without_nul(title),
        body=_text(body),
        # How it failed leads others here; what exactly was said is shown only where the author wants it.
        failing=mine.failing if mine else "",
        verdict=mine.verdict if mine and with_verdict else None,
        code=mine.code if mine and with_code else "",
        written_at=now,
        active_at=now,
    )
    question_follow(person=author, question=question)
    return question


@transaction.atomic
def answer_write(*, author: User, question: Question, body: str) -> Answer:
    """Answer; whoever answers follows. QuestionClosed."""
    question = Question.objects.select_for_update().get(pk=question.pk)
    if question.is_closed or question.is_hidden:
        raise QuestionClosed
    now = timezone.now()
    answer = Answer.objects.create(author=author, question=question, body=_text(body), written_at=now)
    question.active_at = now
    question.save(update_fields=["active_at"])
    question_follow(person=author, question=question)
    return answer


def question_edit(*, question: Question, title: str, body: str) -> None:
    """What its author makes of it later."""
    question.title, question.body, question.edited_at = without_nul(title), _text(body), timezone.now()
    question.save(update_fields=["title", "body", "edited_at"])


def answer_edit(*, answer: Answer, body: str) -> None:
    """The same for an answer."""
    answer.body, answer.edited_at = _text(body), timezone.now()
    answer.save(update_fields=["body", "edited_at"])


def verdict_withdraw(*, question: Question) -> None:
    """The author no longer shows what the check said, nor their code."""
    question.verdict, question.code = None, ""
    question.save(update_fields=["verdict", "code"])


@transaction.atomic
def answer_accept(*, question: Question, answer: Answer | None) -> None:
    """This answer helped; None: none did."""
    if answer is not None and answer.question_id != question.pk:
        raise ValueError("an answer is accepted at its own question")
    Question.objects.filter(pk=question.pk).update(accepted=answer)


def question_follow(*, person: User, question: Question, follows: bool = True) -> None:
    """Be told of what is written here, or no longer."""
    if follows:
        Following.objects.get_or_create(person=person, question=question)
        Digest.objects.get_or_create(person=person, defaults={"told_until": timezone.now()})
    else:
        Following.objects.filter(person=person, question=question).delete()


def digest_choose(*, person: User, every: str) -> Digest:
    """How often to be written to."""
    digest, _made = Digest.objects.get_or_create(person=person, defaults={"told_until": timezone.now()})
    digest.every = Digest.Every(every)
    digest.save(update_fields=["every"])
    return digest


def post_report(*, by: User, question: Question, answer: Answer | None, why: str) -> None:
    """Ask a moderator to look; the same person once for each post."""
    Report.objects.get_or_create(
        question=question,
        answer=answer,
        by=by,
        defaults={"why": without_nul(why), "reported_at": timezone.now()},
    )


@transaction.atomic
def post_hide(*, by: User, post: Question | Answer, why: str) -> None:
    """A moderator takes something from view, for a reason; an empty one shows it again. Nothing is deleted."""
    post.hidden_by, post.hidden_why = (by, without_nul(why)) if why else (None, "")
    post.save(update_fields=["hidden_by", "hidden_why"])
    if isinstance(post, Answer):
        Question.objects.filter(pk=post.question_id, accepted=post).update(accepted=None)
    _reports_of(post).update(settled_at=timezone.now())
    log.info(
        "post hidden" if why else "post shown again", extra={"post": repr(post), "by": by.pk, "why": why}
    )


def reports_settle(*, post: Question | Answer) -> None:
    """A moderator has looked, and it may stay."""
    _reports_of(post).update(settled_at=timezone.now())


def question_close(*, question: Question, is_closed: bool) -> None:
    """Nothing more is added to it, or again."""
    Question.objects.filter(pk=question.pk).update(is_closed=is_closed)


def _reports_of(post: Question | Answer) -> QuerySet[Report]:
    at = {"answer": post} if isinstance(post, Answer) else {"question": post, "answer": None}
    return Report.objects.filter(settled_at=None, **at)


def _text(body: str) -> str:
    return without_nul(body).replace("\r\n", "\n")
