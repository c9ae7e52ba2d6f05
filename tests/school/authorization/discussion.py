"""Questions of the course that all of them take; a school for one has nobody to ask."""

from django.core.signing import Signer
from django.utils import timezone

from sensui.school.accounts.models import User
from sensui.school.discussion.models import Answer as AnswerRow
from sensui.school.discussion.models import Digest, Question

from .entries import Answer, Entry
from .things import the_lab
from .world import Who, World

MODERATORS = {Who.INSTRUCTOR, Who.OTHER_INSTRUCTOR, Who.OPERATOR}
PLACE = {"item": "shallows/mean/labs/small", "anchor": "mean"}


def a_question(world: World, person: User) -> dict[str, object]:
    now = timezone.now()
    row, _made = Question.objects.get_or_create(
        author=person,
        item=the_lab(),
        title=world.words(person),
        defaults={"body": "why?", "written_at": now, "active_at": now},
    )
    return {"question": row.pk}


def an_answer(world: World, person: User) -> dict[str, object]:
    asked = a_question(world, world.learner)
    row, _made = AnswerRow.objects.get_or_create(
        author=person,
        question_id=asked["question"],
        defaults={"body": "because", "written_at": timezone.now()},
    )
    return {**asked, "answer": row.pk}


def a_link(world: World, person: User) -> dict[str, object]:
    Digest.objects.get_or_create(person=world.learner, defaults={"told_until": timezone.now()})
    return {"token": Signer(salt="discussion.digest").sign(world.learner.pk)}


def among(expected) -> Entry:  # type: ignore[no-untyped-def]
    """In a school for many; everyone here may read what the learner asked."""

    def answer(who: Who, own: bool) -> Answer:
        return Answer.SIGN_IN if who is Who.ANONYMOUS else expected(who, own)

    return Entry(expected=answer, one=Answer.HIDDEN, may_read=tuple(Who))


everyone = among(lambda who, own: Answer.IN)
authors = Entry(
    **{
        **vars(among(lambda who, own: Answer.IN if own else Answer.REFUSED)),
        "make": a_question,
        "has_owner": True,
    }
)
moderators = among(lambda who, own: Answer.IN if who in MODERATORS else Answer.REFUSED).at(a_question)

ENTRIES = {
    "discussion:questions": everyone,
    "discussion:ask": Entry(**{**vars(everyone), "sent": PLACE}),
    "discussion:mail": everyone,
    "discussion:mail-end": Entry(expected=lambda who, own: Answer.IN, make=a_link, one=Answer.HIDDEN),
    "discussion:question": everyone.at(a_question),
    "discussion:edit": authors,
    "discussion:withdraw": authors.post(),
    "discussion:follow": everyone.at(a_question).post(follows="1"),
    "discussion:answer": everyone.at(a_question).post(body="because"),
    "discussion:answer-edit": Entry(**{**vars(authors), "make": an_answer}),
    "discussion:accept": Entry(
        **{
            **vars(authors),
            "sent": {"answer": ""},
            "method": "post",
            "expected": lambda who, own: (
                Answer.SIGN_IN
                if who is Who.ANONYMOUS
                else Answer.IN
                if own or who in MODERATORS
                else Answer.REFUSED
            ),
        }
    ),
    "discussion:report": everyone.at(a_question).post(why="rude"),
    "discussion:hide": moderators.post(why=""),
    "discussion:close": moderators.post(closed="0"),
}
