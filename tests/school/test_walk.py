"""A newcomer walks through the school in a real browser, in each language; the power goes; nothing is lost."""

import html
import re

import pytest

from .conftest import COURSES
from .running import Running, running_school
from .test_films import CAPTIONS, with_film
from .windows import Complaints, faults_by_axe, window

playwright = pytest.importorskip("playwright.sync_api")
expect = playwright.expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WORDS = {
    "en": {
        "courses": "Courses",
        "lecture": "Lecture",
        "other": "日本語",
        "scene": "One number for many",
        "scene_after": "たくさんの数を一つに",
        "quiz": "Quiz",
        "answer": "Answer",
        "reason": "That is the sum.",
        "done": "I am through with this lecture",
        "progress": "1 of 3 done",
    },
    "ja": {
        "courses": "コース",
        "lecture": "講義",
        "other": "English",
        "scene": "たくさんの数を一つに",
        "scene_after": "One number for many",
        "quiz": "クイズ",
        "answer": "回答する",
        "reason": "それは合計です。",
        "done": "この講義を終えた",
        "progress": "3 件中 1 件完了",
    },
}


@pytest.fixture(scope="module")
def school(tmp_path_factory):
    with running_school(tmp_path_factory.mktemp("data"), COURSES) as running:
        yield running


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_newcomer_finds_the_way_and_loses_nothing_when_the_power_goes(chromium, tmp_path, language):
    words, complaints = WORDS[language], Complaints()
    context = window(chromium, language)
    page = context.new_page()
    complaints.listen(page)
    with running_school(tmp_path / "data", COURSES) as school:
        page.goto(school.entrance)
        assert "token" not in page.url
        walk(page, words)
        school.kill()

    with running_school(tmp_path / "data", COURSES, "--port", school.address.rpartition(":")[2]) as again:
        page.goto(f"{again.address}/courses/shallows/mean/")
        expect(page.locator(".share-words").first).to_have_text(words["progress"])
        page.goto(f"{again.address}/courses/shallows/mean/quiz/attempts/1/")
        expect(page.get_by_text(words["reason"])).to_be_visible()
        context.close()

    assert [] == complaints


def walk(page, words) -> None:
    """Reach the lecture, change the language and back, answer the quiz, see progress."""
    page.locator(".continue a").click()
    expect(page.get_by_role("heading", name=words["scene"])).to_be_visible()
    page.get_by_role("button", name=words["other"]).click()
    expect(page.get_by_role("heading", name=words["scene_after"])).to_be_visible()
    page.locator(".language-switch button").click()
    expect(page.get_by_role("heading", name=words["scene"])).to_be_visible()

    page.goto(f"{page.url.partition('#')[0]}#program")
    page.get_by_role("button", name=words["done"]).click()
    expect(page.locator(".share-words").first).to_have_text(words["progress"])

    page.get_by_role("link", name=re.compile(words["quiz"])).first.click()
    page.locator("#q-one-right input").first.check()
    page.locator("#q-in-words input").fill("mean")
    page.get_by_role("button", name=words["answer"]).click()
    expect(page.get_by_text(words["reason"])).to_be_visible()
    page.wait_for_url("**/attempts/1/")


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_way_is_the_same_without_a_script(chromium, tmp_path, language):
    context = window(chromium, language, java_script_enabled=False)
    page = context.new_page()
    with running_school(tmp_path / "data", COURSES) as running:
        page.goto(running.entrance)
        walk(page, WORDS[language])
    context.close()


PAGES = [
    "/",
    "/courses/",
    "/courses/shallows/",
    "/courses/shallows/mean/",
    "/courses/shallows/mean/lecture/",
    "/courses/shallows/mean/lecture/?both=1",
    "/courses/shallows/mean/quiz/",
    "/courses/shallows/mean/quiz/attempts/1/",
    "/courses/shallows/mean/labs/small/",
    "/courses/shallows/mean/labs/small/sheet/",
    "/courses/shallows/mean/journal/",
    "/courses/shallows/placement/",
    "/courses/shallows/placement/attempts/1/",
    "/glossary/",
    "/search/?q=mean",
    "/journal/",
    "/plan/",
    "/settings/",
    "/nothing/",
]


@pytest.fixture(scope="module")
def lived_in(chromium, school) -> Running:
    """A school in which somebody answered, wrote and planned."""
    context = window(chromium, "en", java_script_enabled=False)
    page = context.new_page()
    page.goto(school.entrance)
    for quiz in ("mean/quiz", "placement"):
        page.goto(f"{school.address}/courses/shallows/{quiz}/")
        page.locator("form.quiz button").click()
    page.goto(f"{school.address}/courses/shallows/mean/journal/")
    page.locator("textarea").fill("# A note\n\n$x^2$")
    page.locator(".note-form button").click()
    page.goto(f"{school.address}/plan/")
    page.locator("button[name=preset]").first.click()
    context.close()
    return school


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ja"])
def test_axe_finds_nothing_on_any_page(chromium, lived_in, language, theme):
    context = window(chromium, language, color_scheme=theme)
    page = context.new_page()
    page.goto(lived_in.entrance)
    found = {}
    for address in PAGES:
        page.goto(f"{lived_in.address}{address}")
        page.wait_for_load_state("networkidle")
        if faults := faults_by_axe(page):
            found[address] = faults
    context.close()

    assert {} == found


@pytest.mark.parametrize("width", [390, 1440, 1920])
def test_no_page_is_wider_than_its_window(chromium, lived_in, width):
    context = chromium.new_context(viewport={"width": width, "height": 844}, locale="ja-JP")
    page = context.new_page()
    page.goto(lived_in.entrance)
    wide = {}
    for address in PAGES:
        page.goto(f"{lived_in.address}{address}")
        page.wait_for_load_state("networkidle")
        extent = page.evaluate("document.documentElement.scrollWidth")
        if extent > width:
            wide[address] = extent
    context.close()

    assert {} == wide


RECORD = """
async () => {
  const canvas = document.createElement("canvas")
  canvas.width = 320
  canvas.height = 180
  const context = canvas.getContext("2d")
  let shade = 0
  const painting = setInterval(() => {
    context.fillStyle = `hsl(${(shade += 20)} 60% 40%)`
    context.fillRect(0, 0, 320, 180)
  }, 50)
  const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: "video/webm" })
  const parts = []
  recorder.ondataavailable = (event) => parts.push(event.data)
  const stopped = new Promise((resolve) => (recorder.onstop = resolve))
  recorder.start()
  setTimeout(() => recorder.stop(), 3000)
  await stopped
  clearInterval(painting)
  return [...new Uint8Array(await new Blob(parts).arrayBuffer())]
}
"""


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_film_plays_with_captions_and_its_transcript_follows(chromium, tmp_path, language):
    context, complaints = window(chromium, language), Complaints()
    page = context.new_page()
    complaints.listen(page)
    course = with_film(tmp_path, bytes(page.evaluate(RECORD)))
    first, second = [caption.splitlines()[1] for caption in CAPTIONS[language].split("\n\n")[1:]]
    with running_school(tmp_path / "data", course.parent) as school:
        page.goto(school.entrance)
        page.goto(f"{school.address}/courses/shallows/spread/lecture/")
        lines = page.locator(f'.transcript > li[lang="{language}"]')
        film = page.locator(".lecture-video video")
        showing = "video => [...video.textTracks].filter(t => t.mode === 'showing').map(t => t.language)"

        expect(lines.first).to_have_text(first)
        expect(page.locator(".transcript > li:not([hidden])")).to_have_count(2)
        assert [language] == film.evaluate(showing)
        page.keyboard.press("Space")
        expect(lines.first).to_have_attribute("aria-current", "true")
        expect(lines.nth(1)).to_have_attribute("aria-current", "true")
        page.keyboard.press("Space")
        lines.first.get_by_role("button").click()
        expect(lines.first).to_have_attribute("aria-current", "true")
        page.keyboard.press("b")
        expect(page.locator(".transcript > li:not([hidden])")).to_have_count(4)
        expect(lines.nth(1)).to_have_text(html.unescape(second))
        context.close()  # before the school: a page that is open goes on asking

    assert [] == complaints
