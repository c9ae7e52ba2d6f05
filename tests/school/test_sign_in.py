"""Coming into a school for many: by whom, how often, in which language, and what is written down."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import identify_hasher, make_password
from django.core import mail
from django.test import Client, override_settings
from requests import ConnectionError

from sensui.school.accounts.models import User
from sensui.school.sign_in.adapters import SocialAdapter

from .conftest import MODES

pytestmark = pytest.mark.usefixtures("many", "school")
PASSWORD = "deep-water-blue-7"


def person(email: str, **facts) -> User:
    user = User.objects.create_user(username=email.partition("@")[0], email=email, password=PASSWORD, **facts)
    EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
    return user


def sign_in(browser: Client, email: str, password: str = PASSWORD):
    return browser.post("/accounts/login/", {"login": email, "password": password})


def sign_up(browser: Client, email: str = "mika@example.org"):
    form = {"name": "Mika Mori", "email": email, "password1": PASSWORD}
    return browser.post("/accounts/signup/", form)


@pytest.mark.parametrize(("language", "word"), [("en", "verification code"), ("ja", "メール確認コード")])
def test_a_newcomer_is_written_to_in_the_language_of_their_page(language, word):
    browser = Client(headers={"accept-language": language})

    sign_up(browser)

    assert word in mail.outbox[0].body
    assert "Hello from localhost" not in mail.outbox[0].body
    assert language == User.objects.get(email="mika@example.org").language


def test_nobody_is_in_before_the_code_of_the_letter_is_typed():
    browser = Client(headers={"accept-language": "en"})
    sign_up(browser)
    assert "/accounts/login/" in browser.get("/journal/").headers["Location"]
    code = re.search(r"^(\d{3}-\d{3})$", mail.outbox[0].body, re.MULTILINE)[1]

    assert 200 == browser.post("/accounts/confirm-email/", {"code": "000-000"}).status_code
    browser.post("/accounts/confirm-email/", {"code": code})

    assert 200 == browser.get("/journal/").status_code


def test_a_name_tells_nothing_of_the_address():
    sign_up(Client())

    user = User.objects.get()
    assert "mika" not in user.username
    assert "Mika Mori" == user.shown_name


def test_the_letter_of_a_known_person_is_in_their_own_language():
    person("aoi@example.org", language="ja")

    Client(headers={"accept-language": "en"}).post("/accounts/password/reset/", {"email": "aoi@example.org"})

    assert re.search(r"[ぁ-ん]", mail.outbox[0].body)


def test_whether_an_address_has_an_account_is_told_to_nobody():
    person("aoi@example.org")

    answers = [sign_up(Client(), email) for email in ("aoi@example.org", "new@example.org")]

    assert 1 == len({(answer.status_code, answer.headers["Location"]) for answer in answers})
    assert 1 == User.objects.filter(email="aoi@example.org").count()


def test_guessing_a_password_is_stopped_for_that_account_and_no_other():
    person("aoi@example.org")
    person("ren@example.org")
    guesses = [sign_in(Client(), "aoi@example.org", f"guess-{n}") for n in range(11)]

    assert 200 == guesses[-1].status_code
    assert 200 == sign_in(Client(), "aoi@example.org").status_code  # even the right one waits now
    assert 302 == sign_in(Client(), "ren@example.org").status_code


def test_a_class_behind_one_address_gets_in_within_a_minute():
    person("aoi@example.org")

    answers = {sign_in(Client(), "aoi@example.org").status_code for _ in range(60)}

    assert {302} == answers


def test_who_is_named_in_the_settings_runs_the_school_from_the_first_sign_in_on():
    captain = person("captain@example.org")

    sign_in(Client(), "captain@example.org")

    captain.refresh_from_db()
    assert captain.is_superuser


def test_an_unconfirmed_address_makes_nobody_an_operator():
    mate = person("mate@example.org")
    EmailAddress.objects.create(user=mate, email="captain@example.org", verified=False)

    sign_in(Client(), "mate@example.org")

    mate.refresh_from_db()
    assert not mate.is_superuser


def test_what_happens_at_the_door_is_written_down_without_a_secret(caplog):
    aoi = person("aoi@example.org")
    with caplog.at_level("INFO", logger="sensui.audit"):
        sign_in(Client(), "aoi@example.org", "a wrong one")
        sign_in(Client(), "aoi@example.org")

    written = [record.audit for record in caplog.records if record.name == "sensui.audit"]
    assert ["sign-in-failed", "signed-in"] == [one["event"] for one in written]
    assert (aoi.pk, "127.0.0.1") == (written[1]["person"], written[1]["address"])
    assert PASSWORD not in caplog.text


def test_the_way_to_github_is_a_page_and_no_redirect():
    """`form-action 'self'` holds for the redirects of a form too, so the page goes on by itself."""
    answer = Client().post("/accounts/by/github/login/")

    assert 200 == answer.status_code
    assert re.search(rb'http-equiv="refresh" content="0; url=https://github.com/login/oauth/', answer.content)
    assert "form-action 'self'" in answer.headers["Content-Security-Policy"]


def test_by_invitation_only_means_so():
    school = MODES["many"]["OPTIONS"].school
    closed = school.model_copy(update={"school": school.school.model_copy(update={"sign_up": "invited"})})
    options = MODES["many"]["OPTIONS"].__class__(**{**vars(MODES["many"]["OPTIONS"]), "school": closed})
    with override_settings(OPTIONS=options):
        sign_up(Client())

    assert not User.objects.exists()


def test_an_account_is_deleted_after_its_owner_said_so_twice():
    aoi, browser = person("aoi@example.org"), Client()
    sign_in(browser, "aoi@example.org")
    asked = browser.get("/accounts/data/leave/")
    assert "/accounts/reauthenticate/" in asked.headers["Location"]
    browser.post(asked.headers["Location"], {"password": PASSWORD})

    assert 200 == browser.post("/accounts/data/leave/").status_code
    assert User.objects.filter(pk=aoi.pk).exists()
    browser.post("/accounts/data/leave/", {"sure": "yes"})

    assert not User.objects.filter(pk=aoi.pk).exists()
    assert 302 == browser.get("/journal/").status_code


def test_passwords_are_kept_by_argon2():
    kept = {**MODES["many"], "PASSWORD_HASHERS": ["sensui.school.sign_in.hashers.Argon2"]}
    with override_settings(PASSWORD_HASHERS=kept["PASSWORD_HASHERS"]):
        assert "argon2" == identify_hasher(make_password(PASSWORD)).algorithm


def test_behind_our_proxy_the_visitors_own_address_counts(rf):
    from sensui.school.limits import address_of

    request = rf.get("/", headers={"x-forwarded-for": "6.6.6.6, 203.0.113.9"})
    school = MODES["many"]["OPTIONS"].school
    behind = school.model_copy(update={"school": school.school.model_copy(update={"proxies": 1})})
    options = MODES["many"]["OPTIONS"].__class__(**{**vars(MODES["many"]["OPTIONS"]), "school": behind})
    assert "127.0.0.1" == address_of(request)
    with override_settings(OPTIONS=options):
        assert "203.0.113.9" == address_of(request)


class Silent:
    """A way to the university on a day when it does not answer."""

    def __enter__(self):
        return self

    def __exit__(self, *raised):
        return None

    def get(self, address):
        raise ConnectionError(f"nobody at {address}")


@pytest.mark.parametrize(
    ("language", "words"), [("en", "That did not work"), ("ja", "うまくいきませんでした")]
)
def test_a_university_that_does_not_answer_is_told_in_words(language, words, monkeypatch):
    monkeypatch.setattr(SocialAdapter, "get_requests_session", lambda _self: Silent())
    browser = Client(headers={"accept-language": language})

    answer = browser.post("/accounts/by/oidc/university/login/")

    assert 502 == answer.status_code
    assert words in answer.content.decode()
    assert 'href="/accounts/login/"' in answer.content.decode()
