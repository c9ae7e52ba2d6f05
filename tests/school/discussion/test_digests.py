"""One mail with what is new, in the reader's language, once."""

from datetime import timedelta
from smtplib import SMTPServerDisconnected

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.db import connection
from django.test import Client
from django.utils import timezone

from sensui.school.discussion.digests import digests_send
from sensui.school.discussion.models import Digest
from sensui.school.discussion.services import answer_write, digest_choose, post_hide, question_follow

pytestmark = pytest.mark.django_db

SCHOOL = "https://school.example"


def sent(days: float = 1) -> list[mail.EmailMessage]:
    mail.outbox.clear()
    digests_send(school=SCHOOL, now=timezone.now() + timedelta(days=days))
    return mail.outbox


def test_whoever_follows_is_told_in_their_language(asked, hanako, taro) -> None:
    answer_write(author=taro, question=asked, body="Axis\n0.")
    (letter,) = sent()

    assert ["hanako@example.org"] == letter.to
    assert "新しい回答が 1 件" in letter.subject
    assert f"{SCHOOL}/questions/{asked.pk}/" in letter.body
    assert "Taro: Axis 0." in letter.body


def test_nothing_is_told_twice(asked, taro) -> None:
    answer_write(author=taro, question=asked, body="Axis 0.")

    assert 1 == len(sent(days=1))
    assert 0 == len(sent(days=2))


def test_not_before_a_day_is_over(asked, taro) -> None:
    answer_write(author=taro, question=asked, body="Axis 0.")

    assert 0 == len(sent(days=0.5))


def test_once_a_week_or_never_where_that_was_chosen(asked, hanako, taro) -> None:
    digest_choose(person=hanako, every="week")
    answer_write(author=taro, question=asked, body="Axis 0.")
    assert 0 == len(sent(days=2))
    assert 1 == len(sent(days=8))

    digest_choose(person=hanako, every="never")
    answer_write(author=taro, question=asked, body="More.")
    assert 0 == len(sent(days=30))


def test_ones_own_words_and_hidden_ones_are_no_news(asked, hanako, taro, teacher) -> None:
    answer_write(author=hanako, question=asked, body="I found it.")
    post_hide(by=teacher, post=answer_write(author=taro, question=asked, body="spam"), why="spam")

    assert [] == [letter for letter in sent() if letter.to == ["hanako@example.org"]]


def test_a_mail_that_cannot_be_sent_is_tried_again(asked, taro, monkeypatch) -> None:
    answer_write(author=taro, question=asked, body="Axis 0.")

    def fails(*_: object) -> int:
        raise ConnectionRefusedError

    with monkeypatch.context() as broken:
        broken.setattr("django.core.mail.EmailMessage.send", fails)
        assert 0 == len(sent(days=1))
    assert 1 == len(sent(days=1))


class Watched(EmailBackend):
    """Sends nothing anywhere, and calls `before` when it is asked to."""

    before = staticmethod(lambda: None)

    def send_messages(self, letters: list[mail.EmailMessage]) -> int:
        type(self).before()
        return super().send_messages(letters)


@pytest.fixture
def watched(settings, monkeypatch):
    """Says what happens while a mail server is spoken to."""
    settings.EMAIL_BACKEND = f"{__name__}.Watched"
    return lambda before: monkeypatch.setattr(Watched, "before", staticmethod(before))


@pytest.mark.django_db(transaction=True)
class TestWhileAMailServerIsSpokenTo:
    def test_no_transaction_is_open(self, asked, taro, watched) -> None:
        answer_write(author=taro, question=asked, body="Axis 0.")
        blocks: list[bool] = []
        watched(lambda: blocks.append(connection.in_atomic_block))

        assert 1 == len(sent())
        assert [False] == blocks

    def test_another_run_sends_nothing(self, asked, taro, watched) -> None:
        answer_write(author=taro, question=asked, body="Axis 0.")
        now = timezone.now() + timedelta(days=1)
        within: list[int] = []
        watched(lambda: within.append(digests_send(school=SCHOOL, now=now)))

        assert 1 == digests_send(school=SCHOOL, now=now)
        assert [0] == within
        assert 1 == len(mail.outbox)

    @pytest.mark.parametrize("fault", [ConnectionRefusedError, SMTPServerDisconnected])
    def test_what_it_refuses_is_sent_by_the_next_run(self, asked, taro, watched, fault) -> None:
        answer_write(author=taro, question=asked, body="Axis 0.")

        def refuse() -> None:
            raise fault

        watched(refuse)
        assert 0 == len(sent(days=1))
        watched(lambda: None)
        assert 1 == len(sent(days=1))
        assert 0 == len(sent(days=1))


def test_the_link_at_its_end_ends_it_without_an_account(asked, hanako, taro) -> None:
    answer_write(author=taro, question=asked, body="Axis 0.")
    end = next(word for word in sent()[0].body.split() if "/questions/mail/end/" in word).removeprefix(SCHOOL)
    stranger = Client(headers={"accept-language": "en"})

    stranger.get(end)  # a mail program that looks at links ends nothing
    assert "day" == Digest.objects.get(person=hanako).every
    stranger.post(end)
    assert "never" == Digest.objects.get(person=hanako).every
    assert 404 == stranger.post(end[:-2] + "x/").status_code


def test_somebody_who_no_longer_follows_is_left_alone(asked, hanako, taro) -> None:
    question_follow(person=hanako, question=asked, follows=False)
    answer_write(author=taro, question=asked, body="Axis 0.")

    assert [] == [letter for letter in sent() if letter.to == ["hanako@example.org"]]
