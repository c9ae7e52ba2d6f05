"""Pictures of the real pages for the README, in both languages.

    python docs/pictures/take.py [--courses DIR]

The school is started as everybody starts it, with a data folder that is gone afterwards. A learner reads, plans, answers
the quiz and hands in a notebook in which one idea is wrong; then each page is taken in English and in Japanese.
"""

import argparse
import io
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import nbformat
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from sensui.course import Lab, Lang, Level, notebook_of, read_course, resolve_lab

HERE = Path(__file__).parent
UNIT, LAB = "foundations/neuron", "numpy-basics"
WRONG_IDEA = "sigmoid_falls_instead_of_rising"
SIZE = {"width": 1280, "height": 860}
LARGEST = 120_000
PATIENCE_MS = 120_000
CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PAGES = {
    "home": "/",
    "lecture": f"/courses/{UNIT}/lecture/#descent",
    "quiz": f"/courses/{UNIT}/quiz/attempts/1/",
    "verdict": f"/courses/{UNIT}/labs/{LAB}/submissions/1/",
}


@contextmanager
def running_school(courses: Path, data: Path) -> Iterator[str]:
    """The address that lets the learner in."""
    serve = [sys.executable, "-c", "from sensui.cli import main; main()", "serve", "--no-open"]
    where = ["--courses", str(courses), "--data", str(data)]
    process = subprocess.Popen([*serve, *where], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        said = []
        for line in process.stdout:
            said.append(line)
            if found := re.search(r"http\S+", line):
                yield found[0]
                return
        raise SystemExit("".join(["The school did not open.\n", *said]))
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def notebook_with_a_wrong_idea(lab: Lab) -> bytes:
    """The lab's notebook, filled in: one exercise holds a known mistake, the last one is not written yet."""
    wrong = next(one for one in lab.misconceptions if one.id == WRONG_IDEA)
    answers = {cell.exercise: cell.source for cell in lab.cells if cell.exercise}
    answers[wrong.exercise] = wrong.source
    del answers[lab.exercises[-1].name]
    book = notebook_of(lab, lang=Lang.EN, level=Level.STANDARD)
    for cell in book.cells:
        name = cell.metadata.get("sensui", {}).get("exercise")
        if cell.cell_type == "code" and name in answers:
            cell.source = answers[name]
    return nbformat.writes(book).encode()


def study(page: Page, school: str, lab: Lab) -> None:
    """Do what there is then to see."""
    page.goto(f"{school}/plan/")
    page.locator("button[name=preset]").nth(1).click()

    page.goto(f"{school}/courses/{UNIT}/quiz/")
    for question in page.locator("fieldset.question").all():
        for answer in question.locator("input[type=radio], input[type=checkbox]").all()[:1]:
            answer.check()
        for answer in question.locator("input[type=text]").all():
            answer.fill("0.5")
    page.locator("form.quiz > button").click()
    page.locator(".result").wait_for()

    page.goto(f"{school}/courses/{UNIT}/labs/{LAB}/")
    book = notebook_with_a_wrong_idea(lab)
    page.locator("form.upload input[type=file]").set_input_files(
        {"name": f"{LAB}.ipynb", "mimeType": "application/x-ipynb+json", "buffer": book}
    )
    page.locator("form.upload button").click()
    page.locator(".exercise-verdicts").wait_for()


def take(browser: Browser, entrance: str, language: Lang) -> None:
    """Every page in one language."""
    locale = {Lang.EN: "en-US", Lang.JA: "ja-JP"}[language]
    context = browser.new_context(locale=locale, viewport=SIZE, color_scheme="light", reduced_motion="reduce")
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    page.goto(entrance)
    for name, address in PAGES.items():
        page.goto(entrance.partition("/enter/")[0] + address)
        page.wait_for_load_state("networkidle")
        page.evaluate("document.fonts.ready")
        page.wait_for_timeout(500)  # figures draw themselves after their fonts
        keep(page.screenshot(), HERE / f"{name}.{language.value}.webp")
    context.close()


def keep(picture: bytes, file: Path) -> None:
    """As small as it must be."""
    with Image.open(io.BytesIO(picture)) as image:
        for quality in (85, 75, 60, 45):
            image.convert("RGB").save(file, "WEBP", quality=quality, method=6)
            if file.stat().st_size < LARGEST:
                break
        else:
            raise SystemExit(f"{file.name} has {file.stat().st_size} bytes, expected less than {LARGEST}.")
    print(f"{file.name}: {file.stat().st_size / 1000:.0f} kB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--courses", type=Path, default=HERE.parents[1] / "courses", help="a folder of courses"
    )
    courses = parser.parse_args().courses
    lab = resolve_lab(LAB, [read_course(courses / UNIT.partition("/")[0])])
    with (
        tempfile.TemporaryDirectory(prefix="sensui-pictures-") as data,
        running_school(courses, Path(data)) as entrance,
        sync_playwright() as playwright,
    ):
        # Playwright's own browser where the system has none.
        program = str(CHROMIUM) if CHROMIUM.exists() else None
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        context = browser.new_context(locale="en-US", viewport=SIZE)
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        page.goto(entrance)
        study(page, entrance.partition("/enter/")[0], lab)
        context.close()
        for language in Lang:
            take(browser, entrance, language)
        browser.close()


if __name__ == "__main__":
    main()
