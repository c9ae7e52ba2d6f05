"""Whoever signs in elsewhere only proves by a code in a letter what others prove by their password."""

import re

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount
from django.core import mail
from django.test import Client

from sensui.school.accounts.models import User
from sensui.school.sign_in import proof

pytestmark = pytest.mark.usefixtures("many", "school")

PROVE = "/accounts/data/prove/"
GUARDED = [
    ("post", "/accounts/data/export/"),
    ("get", "/accounts/data/leave/"),
    ("post", "/accounts/data/leave/"),
    ("post", "/accounts/email/"),
    ("get", "/accounts/password/set/"),
    ("post", "/accounts/password/set/"),
    ("get", "/accounts/keys/webauthn/add/"),
    ("get", "/accounts/keys/totp/activate/"),
    ("post", "/accounts/elsewhere/"),
]


@pytest.fixture
def aoi(db) -> User:
    """Comes by GitHub, and has no password."""
    person = User.objects.create(username="p-aoi", email="aoi@example.org", first_name="Aoi", language="en")
    person.set_unusable_password()
    person.save()
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    SocialAccount.objects.create(user=person, provider="github", uid="7")
    return person


@pytest.fixture
def browser(aoi) -> Client:
    client = Client(headers={"accept-language": "en"})
    client.force_login(aoi)
    return client


def code() -> str:
    return re.search(r"^(\d{3}-\d{3})$", mail.outbox[-1].body, re.MULTILINE)[1]


def proven(browser: Client, back: str = "/accounts/data/"):
    browser.post(f"{PROVE}?next={back}", {"do": "send"})
    return browser.post(f"{PROVE}?next={back}", {"do": "check", "code": code()})


@pytest.mark.parametrize(("method", "address"), GUARDED)
def test_a_session_alone_is_not_enough(browser, aoi, method, address):
    answer = getattr(browser, method)(address, {"sure": "yes"})

    assert answer.headers["Location"].startswith(PROVE)
    assert User.objects.filter(pk=aoi.pk, is_active=True).exists()
    assert [] == mail.outbox


def test_a_code_in_a_letter_is(browser):
    back = browser.post("/accounts/data/export/").headers["Location"].partition("next=")[2]

    answer = proven(browser, back)

    assert ["aoi@example.org"] == mail.outbox[0].to
    assert "/accounts/data/" == answer.headers["Location"]
    assert "application/zip" == browser.post("/accounts/data/export/").headers["Content-Type"]


def test_an_account_elsewhere_is_deleted_after_the_code_and_the_box(browser, aoi):
    proven(browser, "/accounts/data/leave/")
    assert 200 == browser.get("/accounts/data/leave/").status_code

    browser.post("/accounts/data/leave/", {"sure": "yes"})
    assert not User.objects.filter(pk=aoi.pk).exists()


def test_the_proof_is_fresh_for_as_long_as_a_password_is(browser, monkeypatch):
    proven(browser)
    later = proof.time() + 301
    monkeypatch.setattr(proof, "time", lambda: later)

    assert browser.post("/accounts/data/export/").headers["Location"].startswith(PROVE)


def test_a_code_is_good_for_ten_minutes_and_for_one_use(browser, monkeypatch):
    proven(browser)
    assert 422 == browser.post(PROVE, {"do": "check", "code": code()}).status_code

    browser.post(PROVE, {"do": "send"})
    later = proof.time() + 601
    monkeypatch.setattr(proof, "time", lambda: later)
    assert 422 == browser.post(PROVE, {"do": "check", "code": code()}).status_code


def test_after_five_guesses_the_right_code_is_wrong_too(browser):
    browser.post(PROVE, {"do": "send"})
    wrong = "000-000" if code() != "000-000" else "111-111"
    for _ in range(5):
        assert 422 == browser.post(PROVE, {"do": "check", "code": wrong}).status_code

    assert 422 == browser.post(PROVE, {"do": "check", "code": code()}).status_code
    assert browser.post("/accounts/data/export/").headers["Location"].startswith(PROVE)


def test_guessing_is_stopped_for_the_account_whatever_the_session(browser, aoi):
    for _ in range(10):
        browser.post(PROVE, {"do": "check", "code": "000-000"})
    other = Client(headers={"accept-language": "en"})
    other.force_login(aoi)

    assert 429 == other.post(PROVE, {"do": "send"}).status_code


def test_the_letter_is_in_the_language_of_its_reader(browser, aoi):
    aoi.language = "ja"
    aoi.save()

    browser.post(PROVE, {"do": "send"})
    assert "コード" in mail.outbox[0].subject


def test_nobody_is_sent_elsewhere_by_the_link(browser):
    answer = proven(browser, "https://elsewhere.example/")

    assert "/accounts/data/" == answer.headers["Location"]


def test_without_a_confirmed_address_no_letter_is_sent_and_the_way_is_told(browser):
    EmailAddress.objects.all().delete()

    page = browser.post(PROVE, {"do": "send"})
    assert 422 == page.status_code
    assert "the people who run the school" in page.content.decode()
    assert [] == mail.outbox


def test_a_password_stays_the_proof_of_whoever_has_one(browser, aoi):
    aoi.set_password("deep-water-blue-7")
    aoi.save()
    browser.force_login(aoi)

    assert "/accounts/reauthenticate/" in browser.post("/accounts/data/export/").headers["Location"]
    assert "/accounts/data/" == browser.get(PROVE).headers["Location"]


def test_reading_what_is_there_needs_no_proof(browser):
    assert 200 == browser.get("/accounts/email/").status_code
