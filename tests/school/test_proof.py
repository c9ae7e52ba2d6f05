"""Whoever signs in elsewhere only proves by a code in a letter what others prove by their password."""

import re

import pytest
from allauth.account.models import EmailAddress
from allauth.core.context import request_context
from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.helpers import complete_social_login
from allauth.socialaccount.models import SocialAccount, SocialLogin
from django.contrib.messages.storage.cookie import CookieStorage
from django.contrib.sessions.backends.db import SessionStore
from django.core import mail
from django.test import Client, RequestFactory

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
    ("post", "/accounts/by/github/login/?process=connect"),
    ("get", "/accounts/by/github/login/?process=connect"),
    ("post", "/accounts/by/oidc/university/login/?process=connect"),
    ("post", "/settings/tokens/"),
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


def asked(browser: Client, method: str, address: str):
    return (
        browser.post(address, {"sure": "yes", "label": "Mine"}) if method == "post" else browser.get(address)
    )


@pytest.mark.parametrize(("method", "address"), GUARDED)
def test_a_session_alone_is_not_enough(browser, aoi, method, address):
    answer = asked(browser, method, address)

    assert answer.headers["Location"].startswith(PROVE)
    assert User.objects.filter(pk=aoi.pk, is_active=True).exists()
    assert [] == mail.outbox


@pytest.mark.parametrize(("method", "address"), GUARDED)
def test_nor_is_it_for_whoever_has_a_password(browser, aoi, method, address):
    aoi.set_password("deep-water-blue-7")
    aoi.save()
    browser.force_login(aoi)

    answer = asked(browser, method, address)

    assert answer.headers["Location"].startswith("/accounts/reauthenticate/")
    assert User.objects.filter(pk=aoi.pk, is_active=True).exists()


def test_nor_is_it_for_whoever_has_a_passkey_only(browser, aoi):
    Authenticator.objects.create(
        user=aoi, type=Authenticator.Type.WEBAUTHN, data={"name": "phone", "credential": {}}
    )

    answer = browser.get("/accounts/password/set/")

    assert answer.headers["Location"].startswith("/accounts/keys/")


def test_after_the_password_the_token_that_was_asked_for_is_made(browser, aoi):
    aoi.set_password("deep-water-blue-7")
    aoi.save()
    browser.force_login(aoi)

    ask = browser.post("/settings/tokens/", {"label": "My laptop", "days": "90"}).headers["Location"]
    made = browser.post(ask, {"password": "deep-water-blue-7"})

    assert 201 == made.status_code
    assert b'id="new-token"' in made.content
    assert "no-store" in made.headers["Cache-Control"]


@pytest.mark.parametrize("address", ["/accounts/by/github/login/", "/accounts/by/oidc/university/login/"])
def test_coming_in_by_an_account_elsewhere_needs_no_proof(address):
    answer = Client(headers={"accept-language": "en"}).get(address)

    assert 200 == answer.status_code


def test_after_the_code_the_way_to_another_account_is_open(browser):
    proven(browser, "/accounts/elsewhere/")

    answer = browser.post("/accounts/by/github/login/?process=connect")
    assert b"https://github.com/login/oauth/" in answer.content


def came_back_from_github(aoi: User, **session):
    """What allauth does when GitHub has sent the browser back to connect an account."""
    request = RequestFactory().get("/accounts/by/github/login/callback/")
    request.user, request.session = aoi, SessionStore()
    request.session.update(session)
    request._messages = CookieStorage(request)
    account = SocialAccount(provider="github", uid="666", extra_data={"login": "mallory"})
    with request_context(request):
        github = get_adapter().get_provider(request, "github")
        theirs = SocialLogin(user=User(email="mallory@example.org"), account=account, provider=github)
        theirs.state = {"process": "connect"}
        return complete_social_login(request, theirs)


def test_a_proof_that_went_stale_on_the_way_is_asked_for_again(aoi):
    answer = came_back_from_github(aoi)

    assert answer.headers["Location"].startswith(PROVE)
    assert not SocialAccount.objects.filter(uid="666").exists()


def test_a_proof_that_is_fresh_on_the_way_back_connects_the_account(aoi):
    came_back_from_github(aoi, **{proof._PROVEN: proof.time()})

    assert SocialAccount.objects.filter(uid="666", user=aoi).exists()


def test_a_password_is_asked_for_on_the_way_back_too(aoi):
    aoi.set_password("deep-water-blue-7")
    aoi.save()

    answer = came_back_from_github(aoi)

    assert "/accounts/reauthenticate/" == answer.headers["Location"]
    assert not SocialAccount.objects.filter(uid="666").exists()


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
