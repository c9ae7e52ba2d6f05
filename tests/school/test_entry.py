"""Who comes in, and from where."""

import stat

import pytest
from django.conf import settings
from django.test import Client

from sensui.school.accounts.models import User
from sensui.school.accounts.services import entry_token

pytestmark = pytest.mark.usefixtures("school")


def test_the_token_lets_the_learner_in_and_leaves_the_address():
    response = Client().get(f"/enter/?token={entry_token()}", follow=True)

    assert [("/", 302)] == response.redirect_chain
    assert 200 == response.status_code
    assert "token" not in response.request["QUERY_STRING"]


def test_the_token_can_be_pasted_too():
    response = Client().post("/enter/", {"token": f" {entry_token()} "})

    assert "/" == response.headers["Location"]


def test_a_wrong_token_is_told_so():
    response = Client().get("/enter/?token=guess")

    assert 403 == response.status_code
    assert not User.objects.exists()


def test_the_token_file_is_readable_by_its_owner_only():
    entry_token()

    mode = (settings.OPTIONS.data / "token").stat().st_mode
    assert 0o600 == stat.S_IMODE(mode)


def test_guessing_is_stopped_after_some_tries():
    browser = Client()

    answers = [browser.get("/enter/?token=guess").status_code for _ in range(25)]

    assert 429 == answers[-1]
    assert 403 == answers[0]


def test_every_page_asks_strangers_to_come_in():
    response = Client().get("/courses/shallows/")

    assert "/enter/?next=/courses/shallows/" == response.headers["Location"]


def test_after_coming_in_one_is_where_one_wanted_to_be():
    response = Client().get(f"/enter/?token={entry_token()}&next=/glossary/")

    assert "/glossary/" == response.headers["Location"]


@pytest.mark.parametrize(
    "elsewhere", ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"]
)
def test_nobody_is_sent_to_another_place(elsewhere, browser):
    entering = Client().get("/enter/", {"token": entry_token(), "next": elsewhere})
    switching = browser.post("/settings/switch/", {"language": "ja", "next": elsewhere})

    assert "/" == entering.headers["Location"]
    assert "/" == switching.headers["Location"]


def test_another_host_name_is_refused():
    """A page elsewhere may let its own name point to this machine (DNS rebinding)."""
    response = Client(headers={"host": "evil.example"}).get("/")

    assert 400 == response.status_code


def test_a_form_from_elsewhere_is_refused(learner):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(learner)

    response = browser.post("/settings/switch/", {"language": "ja"})

    assert 403 == response.status_code
    learner.refresh_from_db()
    assert "" == learner.language
