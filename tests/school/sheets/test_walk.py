"""A learner plays with the sheet in a real browser, and finds the numbers of NumPy."""

from typing import Any

import numpy as np
import pytest

from ..running import Running, running_school
from ..windows import Complaints, faults_by_axe, window
from .descent import COURSES, METHODS, answers_of, constants_of, steps_of, the_lab

playwright = pytest.importorskip("playwright.sync_api")
expect = playwright.expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PAGE = "/courses/improving/optimizers/labs/optimizers/sheet/"
STEPS = 41
ROWS = {"GD": 6, "momentum": 7, "Adagrad": 7, "RMSprop": 8, "AdaDelta": 7, "Adam": 9, "Eve": 11}
"""The row above the first step."""
WORDS = {
    "en": {
        "kept": "Your changes stay",
        "changed": "1 cells changed",
        "reset": "Put this sheet back as it was",
    },
    "ja": {"kept": "このブラウザの中に保存", "changed": "1 個のセルを変更", "reset": "このシートを元に戻す"},
}


@pytest.fixture(scope="module")
def school(tmp_path_factory):
    manifest = COURSES.parent / "sensui" / "school" / "static" / "dist" / "manifest.json"
    if not manifest.exists() or "sensui-sheet" not in manifest.read_text(encoding="utf-8"):
        pytest.skip("the islands are not built: npm run build in ui/")
    with running_school(tmp_path_factory.mktemp("data"), COURSES / "improving") as running:
        yield running


@pytest.fixture(scope="module")
def answers() -> dict[str, Any]:
    return answers_of(the_lab())


def opened(context, school: Running):
    page = context.new_page()
    page.goto(school.entrance)
    page.goto(f"{school.address}{PAGE}")
    expect(page.locator(".sheet.is-open")).to_be_visible()
    return page


def places_on(page, method: str) -> list[list[float]]:
    """The place and the cost of each step, as the browser computed them."""
    values = page.evaluate("document.querySelector('sensui-sheet').values()")
    return [[values[f"{column}{ROWS[method] + t}"] for column in "BCD"] for t in range(1, STEPS + 1)]


def choose(page, method: str) -> None:
    page.get_by_role("button", name=method, exact=True).click()
    expect(page.get_by_role("grid")).to_have_count(1)


def cell(page, address: str):
    row, column = int(address[1:]), ord(address[0]) - ord("A")
    return page.get_by_role("grid").locator("tbody tr").nth(row - 1).locator("td").nth(column)


def test_every_method_goes_down_as_numpy_does_and_follows_a_change(chromium, school, answers):
    complaints, context = Complaints(), window(chromium, "en")
    page = opened(context, school)
    complaints.listen(page)
    for method in METHODS:
        choose(page, method)
        constants = constants_of(answers, method)
        expected = list(steps_of(answers, method, constants, STEPS))
        np.testing.assert_allclose(places_on(page, method), expected, rtol=0, atol=1e-6, err_msg=method)

        first = next(iter(constants))
        constants[first] *= 0.9
        cell(page, "B1").click()
        page.keyboard.type(repr(constants[first]))
        page.keyboard.press("Enter")
        expected = list(steps_of(answers, method, constants, STEPS))
        np.testing.assert_allclose(
            places_on(page, method), expected, rtol=0, atol=1e-6, err_msg=f"{method} changed"
        )
    context.close()

    assert [] == complaints


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("ja", 390)])
def test_a_change_stays_in_the_browser_until_it_is_taken_back(chromium, school, language, width):
    words, complaints = WORDS[language], Complaints()
    context = window(chromium, language, width=width, has_touch=width < 500)
    page = opened(context, school)
    complaints.listen(page)
    said = page.locator(".sheet-said")
    expect(said).to_contain_text(words["kept"])

    line = page.locator(".sheet-input")
    line.fill("＝１／８" if language == "ja" else "=1/8")
    line.press("Enter")
    expect(cell(page, "B1")).to_have_text("0.125")
    expect(said).to_contain_text(words["changed"])
    page.reload()
    expect(cell(page, "B1")).to_have_text("0.125")
    assert [] == faults_by_axe(page)
    assert width == page.evaluate("document.documentElement.scrollWidth")

    page.get_by_role("button", name=words["reset"]).click()
    expect(cell(page, "B1")).to_have_text("0.19")
    expect(said).to_contain_text(words["kept"])
    context.close()

    assert [] == complaints


def test_a_change_is_taken_back_and_a_formula_filled_down(chromium, school):
    complaints, context = Complaints(), window(chromium, "en")
    page = opened(context, school)
    complaints.listen(page)
    undo, redo = (page.get_by_role("button", name=name, exact=True) for name in ("Undo", "Redo"))
    before = cell(page, "B1").inner_text()
    expect(undo).to_be_disabled()

    cell(page, "B1").click()
    page.keyboard.type("0.5")
    page.keyboard.press("Enter")
    page.keyboard.press("Control+z")
    expect(cell(page, "B1")).to_have_text(before)
    redo.click()
    expect(cell(page, "B1")).to_have_text("0.5")
    expect(redo).to_be_disabled()
    undo.click()
    expect(cell(page, "B1")).to_have_text(before)

    last = 6 + STEPS
    expected = cell(page, f"B{last}").inner_text()
    cell(page, f"B{last - 1}").click()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Delete")
    expect(cell(page, f"B{last}")).to_have_text("")
    page.keyboard.press("Control+d")
    expect(cell(page, f"B{last}")).to_have_text(expected)
    assert [] == faults_by_axe(page)
    context.close()

    assert [] == complaints


def test_without_a_script_the_numbers_and_the_files_are_there(chromium, school):
    context = window(chromium, "en", java_script_enabled=False)
    page = context.new_page()
    page.goto(school.entrance)
    page.goto(f"{school.address}{PAGE}")

    expect(page.locator("section.sheet-table")).to_have_count(len(METHODS))
    expect(page.locator("#adam tbody tr").nth(9).locator("td").nth(3)).to_have_text("17.75")
    with page.expect_download() as download:
        page.get_by_role("link", name=".ods").click()
    assert "optimizers.ods" == download.value.suggested_filename
    context.close()
