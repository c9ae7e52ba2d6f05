"""What a learner chooses is kept, and every page follows it."""

import pytest
from django.test import Client


def test_the_browser_decides_the_language_until_the_learner_does(browser, learner):
    assert b'<html lang="en"' in browser.get("/").content

    browser.post("/settings/switch/", {"language": "ja", "next": "/courses/"})

    assert b'<html lang="ja"' in browser.get("/").content


def test_an_unknown_language_of_a_browser_gets_english(learner):
    client = Client(headers={"accept-language": "fr"})
    client.force_login(learner)

    assert b'<html lang="en"' in client.get("/").content


def test_the_theme_is_on_the_page_from_the_start(browser):
    browser.post("/settings/switch/", {"theme": "dark"})

    assert b'data-theme="dark"' in browser.get("/").content


def test_all_choices_are_kept_together(browser, learner):
    browser.post("/settings/", {"language": "ja", "theme": "light", "reading_speed": "1.5"})

    learner.refresh_from_db()
    assert ("ja", "light", 1.5) == (learner.language, learner.theme, learner.reading_speed)


@pytest.mark.parametrize("speed", ["0.1", "9", "fast"])
def test_a_speed_that_nobody_can_follow_is_refused(speed, browser, learner):
    response = browser.post("/settings/", {"language": "ja", "theme": "light", "reading_speed": speed})

    assert 422 == response.status_code


def test_an_island_can_change_one_choice(browser, learner):
    response = browser.post("/api/settings/", {"speed": 1.75}, content_type="application/json")

    learner.refresh_from_db()
    assert (204, 1.75) == (response.status_code, learner.reading_speed)


@pytest.mark.parametrize(
    "given", ["[]", "nonsense", '{"theme": "pink"}', '{"speed": "x"}', '{"language": 3}']
)
def test_an_island_that_asks_for_nonsense_is_told_so(given, browser):
    response = browser.post("/api/settings/", given, content_type="application/json")

    assert 400 == response.status_code
    assert response.json()["error"]
