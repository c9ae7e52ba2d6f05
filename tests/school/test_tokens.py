"""Tokens for notebooks elsewhere: made and shown once, listed, revoked; kept as a digest only."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.test import Client
from django.utils import timezone

from sensui.school.accounts.errors import TokenExpired
from sensui.school.accounts.models import AccessToken
from sensui.school.accounts.services import MOST_TOKENS, access_token_make, access_token_use

MAKE = "/settings/tokens/"


def made(browser: Client, label: str = "My laptop") -> str:
    answer = browser.post(MAKE, {"label": label, "days": "90"})
    assert 201 == answer.status_code
    return re.search(r'id="new-token"[^>]*value="([^"]+)"', answer.content.decode())[1]


def test_a_token_is_shown_once_and_opens_for_its_owner(browser, learner):
    token = made(browser)

    assert learner == access_token_use(token=token)
    assert token not in browser.get("/settings/").content.decode()


def test_no_cache_may_keep_the_answer_that_shows_a_token(browser):
    assert "no-store" in browser.post(MAKE, {"label": "Colab", "days": "30"}).headers["Cache-Control"]


def test_the_database_never_holds_the_token_itself(browser):
    token = made(browser)

    row = AccessToken.objects.get()
    assert token not in {str(value) for value in vars(row).values()}
    assert 64 == len(row.digest)


def test_the_page_says_where_each_token_is_used_and_when_it_was(browser):
    token = made(browser, "Colab <b>")
    assert "–" in browser.get("/settings/").content.decode()

    access_token_use(token=token)

    page = browser.get("/settings/").content.decode()
    assert "Colab &lt;b&gt;" in page
    assert AccessToken.objects.get().last_used_at.strftime("%Y-%m-%d") in page


def test_a_revoked_token_opens_nothing(browser):
    token = made(browser)
    row = AccessToken.objects.get()

    answer = browser.post(f"/settings/tokens/{row.pk}/revoke/", follow=True)

    assert "The token “My laptop” is revoked." in answer.content.decode()
    assert access_token_use(token=token) is None


def test_nobody_revokes_or_sees_a_token_of_somebody_else(browser, stranger):
    token = access_token_make(learner=stranger, label="Secret place")
    row = AccessToken.objects.get()

    browser.post(f"/settings/tokens/{row.pk}/revoke/")

    assert stranger == access_token_use(token=token)
    assert "Secret place" not in browser.get("/settings/").content.decode()


@pytest.mark.parametrize("token", ["", "sensui_", "nonsense", "\N{HIRAGANA LETTER A}\udc80"])
def test_what_is_no_token_opens_nothing(token, learner):
    access_token_make(learner=learner, label="here")

    assert access_token_use(token=token) is None


def test_the_token_of_somebody_who_is_shut_out_opens_nothing(learner):
    token = access_token_make(learner=learner, label="here")
    learner.is_active = False
    learner.save()

    assert access_token_use(token=token) is None


@pytest.mark.parametrize("days", [30, 90, 365])
def test_a_token_is_good_for_as_long_as_its_owner_chose(browser, days):
    browser.post(MAKE, {"label": "Colab", "days": str(days)})

    row = AccessToken.objects.get()
    assert timedelta(days=days) == row.expires_at - row.made_at


@pytest.mark.parametrize("days", ["", "31", "0", "-1", "9999", "ever"])
def test_no_other_time_can_be_chosen(browser, days):
    assert 422 == browser.post(MAKE, {"label": "Colab", "days": days}).status_code
    assert not AccessToken.objects.exists()


def test_ninety_days_are_proposed(browser):
    assert '<option value="90" selected>90 days</option>' in browser.get("/settings/").content.decode()


def test_a_token_that_expired_opens_nothing_and_says_since_when(learner):
    token = access_token_make(learner=learner, label="here")
    AccessToken.objects.update(expires_at=datetime(2026, 3, 4, 12, tzinfo=UTC))

    with pytest.raises(TokenExpired, match=r"expired on March 4, 2026\. Make a new one"):
        access_token_use(token=token)

    assert AccessToken.objects.get().last_used_at is None


def test_a_program_that_comes_with_an_expired_token_is_told_in_one_sentence(learner):
    token = access_token_make(learner=learner, label="here")
    AccessToken.objects.update(expires_at=datetime(2026, 3, 4, 12, tzinfo=UTC))

    answer = Client().get(
        "/api/elsewhere/", headers={"Authorization": f"Bearer {token}", "Accept-Language": "en"}
    )

    assert 401 == answer.status_code
    said = "This token expired on March 4, 2026. Make a new one on the school's settings page."
    assert said == answer.json()["error"]


def test_the_page_says_until_when_each_token_is_good_and_which_is_no_more(browser, learner):
    access_token_make(learner=learner, label="here")
    assert "Good until" in (page := browser.get("/settings/").content.decode())
    assert "Expired" not in page

    AccessToken.objects.update(expires_at=datetime(2026, 3, 4, 12, tzinfo=UTC))

    page = browser.get("/settings/").content.decode()
    assert "March 4, 2026" in page
    assert "Expired" in page


@pytest.mark.django_db(transaction=True)
def test_tokens_from_before_they_could_expire_go_on_for_a_year():
    try:
        before = migrated_to("0002_access_tokens")
        person = before.get_model("accounts", "User").objects.create(username="old")
        old = before.get_model("accounts", "AccessToken")
        old.objects.create(learner=person, label="old", digest="0" * 64, made_at=timezone.now())
        earliest = timezone.now() + timedelta(days=365)
        migrated_to("0003_tokens_expire")

        assert earliest <= AccessToken.objects.get().expires_at <= timezone.now() + timedelta(days=365)
    finally:
        call_command("migrate", verbosity=0)


def migrated_to(name: str):
    executor = MigrationExecutor(connection)
    return executor.migrate([("accounts", name)]).apps


def test_a_use_is_noted_at_most_once_a_minute(learner, django_assert_num_queries):
    token = access_token_make(learner=learner, label="here")
    access_token_use(token=token)

    with django_assert_num_queries(1):
        access_token_use(token=token)


def test_a_token_needs_a_place_where_it_is_used(browser):
    answer = browser.post(MAKE, {"label": "  ", "days": "30"})

    assert 422 == answer.status_code
    assert not AccessToken.objects.exists()


def test_there_is_an_end_to_the_number_of_tokens(browser, learner):
    for number in range(MOST_TOKENS):
        access_token_make(learner=learner, label=str(number))

    answer = browser.post(MAKE, {"label": "one more", "days": "30"})

    assert 422 == answer.status_code
    assert "You have 20 tokens already." in answer.content.decode()


def test_the_address_of_the_answer_leads_back_to_the_settings(browser):
    assert "/settings/" == browser.get(MAKE).headers["Location"]


def test_the_section_speaks_japanese(japanese):
    answer = japanese.post(MAKE, {"label": "研究室", "days": "365"})

    assert "ノートブックからの接続" in answer.content.decode()
    assert "表示されるのは今だけです" in answer.content.decode()
