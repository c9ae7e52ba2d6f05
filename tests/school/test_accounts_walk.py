"""Somebody signs up, confirms by the code in the letter, joins by an invitation, comes back with a passkey, and ends a session."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from .conftest import COURSES
from .databases import SERVER, database_of
from .running import COMMAND, Running, running_with
from .windows import Complaints, faults_by_axe, window

playwright = pytest.importorskip("playwright.sync_api")
expect = playwright.expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PASSWORD = "deep-water-blue-7"
WORDS = {
    "en": {
        "name": "Mika Mori",
        "sign_up": "Sign up",
        "join": "Join",
        "welcome": "Welcome to “Spring dives”.",
    },
    "ja": {
        "name": "森 美香",
        "sign_up": "登録する",
        "join": "参加する",
        "welcome": "「Spring dives」へようこそ。",
    },
}
AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
QUESTIONS = ["/questions/", "/questions/ask/?item=shallows/mean/labs/small&anchor=mean", "/questions/mail/"]
ACCOUNT = [
    "/settings/",
    "/accounts/email/",
    "/accounts/password/change/",
    "/accounts/keys/",
    "/accounts/keys/webauthn/",
    "/accounts/keys/recovery-codes/",
    "/accounts/elsewhere/",
    "/accounts/sessions/",
    "/accounts/data/",
    "/offerings/",
]


@pytest.fixture(scope="module")
def mailbox(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("mail")


def database_section(data: Path) -> str:
    """Made empty: that the tables of a school for many are made when it is opened is seen here."""
    (data / "database-url").write_text(database_of(data, is_empty=True))
    return f'[database]\nurl = {{ file = "{data}/database-url" }}' if SERVER else ""


@pytest.fixture(scope="module")
def settings(tmp_path_factory, mailbox) -> Path:
    data = tmp_path_factory.mktemp("data")
    file = data / "settings.toml"
    file.write_text(
        f"""
[school]
name = "Blue Water"
hosts = ["localhost"]
https = false
proxies = 0
data = "{data}"
[email]
from = "school@example.org"
folder = "{mailbox}"
{database_section(data)}
"""
    )
    return file


@pytest.fixture(scope="module")
def invitation(settings) -> str:
    """A class, and the path of a link into it, made by the commands."""
    program = [*COMMAND[:3], "school"]
    about = ["--school", str(settings), "--lang", "en"]
    where = {**os.environ, "SENSUI_COURSES": str(COURSES)}
    offering = [
        "offering",
        "spring",
        "--course",
        "shallows",
        "--title",
        "Spring dives",
        "--starts",
        "2027-04-06T09:00",
    ]
    subprocess.run([*program, *offering, *about], check=True, env=where)
    made = subprocess.run(
        [*program, "invite", "spring", "--uses", "5", *about],
        check=True,
        env=where,
        capture_output=True,
        text=True,
    )
    operator = [*program, "operator", "ends@example.org", *about]
    subprocess.run(operator, check=True, env=where, input=f"{PASSWORD}\n", text=True)
    return made.stdout.strip().partition("localhost")[2]


@pytest.fixture(scope="module")
def school(settings, invitation) -> Running:
    with running_with("--school", str(settings), "--courses", str(COURSES)) as running:
        yield running


def code_in(mailbox: Path, address: str) -> str:
    """The code in the last letter to an address."""
    letters = [file.read_text() for file in sorted(mailbox.iterdir(), key=lambda one: one.stat().st_mtime_ns)]
    letter = next(text for text in reversed(letters) if f"To: {address}" in text)
    return re.findall(r"^(\d{3}-\d{3})\s*$", letter, re.MULTILINE)[-1]


@pytest.mark.parametrize("language", ["en", "ja"])
def test_from_an_invitation_to_a_passkey_and_the_end_of_a_session(
    chromium, school, mailbox, invitation, language
):
    words, complaints = WORDS[language], Complaints()
    home = f"http://localhost:{school.entrance.rpartition(':')[2].strip('/')}"
    address = f"mika.{language}@example.org"
    context = window(chromium, language)
    page = context.new_page()
    complaints.listen(page)
    authenticator = context.new_cdp_session(page)
    authenticator.send("WebAuthn.enable")
    authenticator.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})

    page.goto(f"{home}/accounts/signup/")
    expect(page.locator("#id_email")).to_have_count(0)  # nobody signs up without an invitation
    page.goto(f"{home}{invitation}")
    page.get_by_role("link", name=words["sign_up"]).click()
    page.fill("#id_name", words["name"])
    page.fill("#id_email", address)
    page.fill("#id_password1", PASSWORD)
    page.locator(".account-form button").click()
    page.wait_for_url("**/confirm-email/**")
    page.fill("#id_code", code_in(mailbox, address))
    page.locator(".account-form button").first.click()
    page.wait_for_url(f"**{invitation}")
    page.get_by_role("button", name=words["join"]).click()
    expect(page.get_by_text(words["welcome"])).to_be_visible()

    page.goto(f"{home}{QUESTIONS[1]}")
    page.fill("#id_title", "Which axis?")
    page.fill("#id_body", "What is `axis` of $X$?")
    page.locator(".question-form button.button-primary").click()
    page.wait_for_url(re.compile(r"/questions/\d+/$"))
    assert {} == violations(page, home, [*QUESTIONS, page.url.removeprefix(home)])

    page.goto(f"{home}/accounts/keys/webauthn/add/")
    page.fill("#id_password", PASSWORD)
    page.locator(".account-form button").first.click()
    page.locator("#mfa_webauthn_add").click()
    page.wait_for_url("**/recovery-codes/")
    assert {} == violations(page, home)

    second = window(chromium, language)
    other = second.new_page()
    other.goto(f"{home}/accounts/login/")
    assert {} == violations(
        other, home, ["/accounts/login/", "/accounts/signup/", "/accounts/password/reset/", invitation]
    )
    page.goto(f"{home}/accounts/logout/")
    page.locator("main button").first.click()
    page.wait_for_url("**/accounts/login/**")
    page.locator("#passkey_login").click()
    page.wait_for_url(f"{home}/")
    page.goto(f"{home}/accounts/sessions/")
    expect(page.locator(".session")).to_have_count(1)
    second.close()
    context.close()

    assert [] == complaints


@pytest.mark.parametrize("language", ["en"])
def test_a_session_elsewhere_is_ended_from_here(chromium, school, mailbox, invitation, language):
    home = f"http://localhost:{school.entrance.rpartition(':')[2].strip('/')}"
    here, elsewhere = window(chromium, language), window(chromium, language)
    for context in (elsewhere, here):
        page = context.new_page()
        page.goto(f"{home}/accounts/login/")
        page.fill("#id_login", "ends@example.org")
        page.fill("#id_password", PASSWORD)
        page.locator(".account-form button").click()
        page.wait_for_url(f"{home}/")
    page.goto(f"{home}/accounts/sessions/")
    expect(page.locator(".session")).to_have_count(2)

    page.locator("main form button").first.click()

    expect(page.locator(".session")).to_have_count(1)
    theirs = elsewhere.pages[0]
    theirs.goto(f"{home}/journal/")
    assert "/accounts/login/" in theirs.url
    here.close()
    elsewhere.close()


def violations(page, home: str, addresses: list[str] = ACCOUNT) -> dict[str, list[str]]:
    """What axe finds on these pages, in the window's language."""
    found = {}
    for address in addresses:
        page.goto(f"{home}{address}")
        page.wait_for_load_state("networkidle")
        if faults := faults_by_axe(page):
            found[address] = faults
    return found
