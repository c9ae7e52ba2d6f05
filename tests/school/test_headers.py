"""What every answer says to the browser."""

import pytest
from django.test import Client

from sensui.school import Options
from sensui.school._options import OptionsError
from sensui.school.middleware import POLICY

PAGES = ["/", "/courses/shallows/mean/lecture/", "/nothing/", "/search/?q=mean"]


@pytest.mark.parametrize("address", [*PAGES, "/journal/sensui-journal.md"])
def test_every_answer_is_guarded(browser, address):
    headers = browser.get(address).headers

    assert POLICY == headers["Content-Security-Policy"]
    assert "nosniff" == headers["X-Content-Type-Options"]
    assert "DENY" == headers["X-Frame-Options"]
    assert "same-origin" == headers["Referrer-Policy"]
    assert "same-origin" == headers["Cross-Origin-Opener-Policy"]
    assert "private" in headers["Cache-Control"]


def test_the_policy_lets_no_inline_script_and_no_other_host_in():
    assert "unsafe" not in POLICY
    assert "http" not in POLICY
    assert "script-src 'self';" in POLICY


def test_pages_of_strangers_are_guarded_too(school):
    assert POLICY == Client().get("/enter/").headers["Content-Security-Policy"]


def test_cookies_are_kept_from_scripts_and_other_sites(learner, school):
    from sensui.school.accounts.services import entry_token

    cookies = Client().get(f"/enter/?token={entry_token()}").cookies
    session = next(cookie for name, cookie in cookies.items() if "session" in name)

    assert session["httponly"]
    assert "Lax" == session["samesite"]


def test_pages_travel_packed(browser):
    response = browser.get("/courses/shallows/mean/lecture/", headers={"accept-encoding": "gzip"})

    assert "gzip" == response.headers["Content-Encoding"]


def test_a_post_is_never_a_get(browser):
    for address in (
        "/settings/switch/",
        "/api/activity/",
        "/plan/again/",
        "/courses/shallows/mean/lecture/done/",
    ):
        assert 405 == browser.get(address).status_code


def test_options_go_through_the_environment_and_back(tmp_path, monkeypatch):
    options = Options(
        data=tmp_path,
        database_url="postgresql://me@host/db",
        hosts=(*Options().hosts, "school.example"),
        https=True,
    )
    for name, value in options.to_environment().items():
        monkeypatch.setenv(name, value)

    assert options == Options.from_environment()


def test_two_schools_on_one_machine_do_not_share_cookies(tmp_path):
    assert Options(data=tmp_path / "a").cookie_suffix != Options(data=tmp_path / "b").cookie_suffix


def test_a_database_address_is_understood_or_refused():
    entry = Options(database_url="postgresql://me:p%40ss@db.example:5433/school").database()

    assert ("school", "me", "p@ss", "db.example", 5433) == tuple(
        entry[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT")
    )
    with pytest.raises(OptionsError, match="DATABASE_URL is 'mysql://x', expected"):
        Options(database_url="mysql://x").database()
