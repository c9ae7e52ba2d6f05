"""From the data to a rank, as a learner goes: in a real browser, in each language, with a script and without."""

import re
from pathlib import Path

import numpy as np
import pytest

from ..running import running_school
from ..windows import Complaints, faults_by_axe, window
from .conftest import PAGE, REEF

playwright = pytest.importorskip("playwright.sync_api")
expect = playwright.expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WORDS = {
    "en": {"data": "Data", "submit": "Hand in", "board": "Board", "mine": "My entries", "you": "you",
           "rank": r"Rank \d of 3", "parts": "Where the score comes from", "kept": "Nothing was kept",
           "fix": "Fix it for good, and show the private scores", "private": "On the private board",
           "program": "program", "name": "Name", "save": "Save"},
    "ja": {"data": "データ", "submit": "提出", "board": "順位表", "mine": "自分の提出", "you": "あなた",
           "rank": r"3 組中 \d 位", "parts": "スコアの内訳", "kept": "何も保存されていません",
           "fix": "確定して、非公開部分のスコアを表示する", "private": "非公開部分の順位表では",
           "program": "プログラム", "name": "名前", "save": "保存する"},
}  # fmt: skip
PAGES = ["", "data/", "leakage/", "submit/", "board/", "board/?board=private", "entries/", "entries/1/"]


@pytest.fixture(scope="module")
def school(tmp_path_factory):
    with running_school(tmp_path_factory.mktemp("data"), REEF.parent) as running:
        yield running


def predictions_from(train: Path, test: Path, into: Path) -> Path:
    """What a learner's own program makes of the files: the five nearest vote."""
    known, asked = np.load(train), np.load(test)
    distances = ((asked["inputs"][:, None] - known["inputs"][None]) ** 2).sum(axis=2)
    votes = known["labels"][distances.argsort(axis=1)[:, :5]]
    said = [np.bincount(row).argmax() for row in votes]
    into.write_text(
        "id,label\n" + "".join(f"{id},{label}\n" for id, label in zip(asked["ids"], said, strict=True))
    )
    return into


def hand_in(page, words, file: Path) -> None:
    page.get_by_role("link", name=words["submit"], exact=True).click()
    page.locator("input[type=file]").set_input_files(file)
    page.locator("#note").fill("the five nearest vote")
    page.get_by_role("button", name=words["submit"], exact=True).click()


@pytest.mark.parametrize(("language", "scripted"), [("en", True), ("ja", False)])
def test_a_learner_goes_from_the_data_to_a_rank(chromium, tmp_path, language, scripted):
    words, complaints = WORDS[language], Complaints()
    context = window(chromium, language, java_script_enabled=scripted, accept_downloads=True)
    page = context.new_page()
    complaints.listen(page)
    with running_school(tmp_path / "data", REEF.parent) as school:
        page.goto(school.entrance)
        page.goto(f"{school.address}/courses/reef/signals/")
        page.locator(".item-contest a").click()
        page.get_by_role("link", name=words["data"], exact=True).click()
        files = {}
        for name in ("train.npz", "test.npz"):
            with page.expect_download() as started:
                page.get_by_role("link", name=name).click()
            files[name] = tmp_path / name
            started.value.save_as(files[name])

        wrong = tmp_path / "wrong.csv"
        wrong.write_text("id,label\n0,nan\n")
        hand_in(page, words, wrong)
        expect(page.get_by_text(words["kept"])).to_be_visible()

        hand_in(page, words, predictions_from(files["train.npz"], files["test.npz"], tmp_path / "mine.csv"))
        expect(page.get_by_role("heading", name=words["parts"])).to_be_visible(timeout=60_000)
        expect(page.get_by_role("row")).to_have_count(4)

        page.get_by_role("link", name=words["board"], exact=True).first.click()
        for _look in range(60):  # the field is scored beside the entries
            if page.locator(".badge-field").count() == 2:
                break
            page.reload()
            page.wait_for_timeout(500)
        expect(page.locator(".is-mine")).to_contain_text(words["you"])
        expect(page.locator(".contest-rank")).to_contain_text(re.compile(words["rank"]))

        page.get_by_role("link", name=words["mine"], exact=True).click()
        page.get_by_label(words["name"], exact=True).fill("Nautilus")
        page.get_by_role("button", name=words["save"], exact=True).click()
        page.locator("#final-1").check()
        page.get_by_role("button", name=words["fix"]).click()
        expect(page.get_by_role("heading", name=words["private"])).to_be_visible()
        page.goto(f"{school.address}{PAGE}board/?board=private")
        expect(page.locator(".is-mine")).to_contain_text("Nautilus")
        page.locator(".board-note a").first.click()
        expect(page.locator("pre")).to_contain_text("def predict")
        context.close()

    # The refused file was answered by 422, which a browser mentions.
    assert [] == [one for one in complaints if "422" not in one]


@pytest.fixture(scope="module")
def lived_in(chromium, school, tmp_path_factory):
    """A school in which somebody entered, chose, and saw what was private."""
    context = window(chromium, "en", java_script_enabled=False)
    page = context.new_page()
    folder = tmp_path_factory.mktemp("entry")
    page.goto(school.entrance)
    for name in ("train.npz", "test.npz"):
        (folder / name).write_bytes(context.request.get(f"{school.address}{PAGE}data/{name}").body())
    mine = predictions_from(folder / "train.npz", folder / "test.npz", folder / "mine.csv")
    page.goto(f"{school.address}{PAGE}")
    for _entry in range(2):
        hand_in(page, WORDS["en"], mine)
        expect(page.get_by_role("heading", name=WORDS["en"]["parts"])).to_be_visible(timeout=60_000)
    page.goto(f"{school.address}{PAGE}entries/")
    page.locator("#final-1").check()
    page.get_by_role("button", name=WORDS["en"]["fix"]).click()
    context.close()
    return school


@pytest.mark.parametrize(("language", "theme"), [("en", "dark"), ("ja", "light")])
def test_axe_finds_nothing_and_no_page_is_wider_than_a_telephone(chromium, lived_in, language, theme):
    width = 390 if theme == "dark" else 1440
    context = window(chromium, language, color_scheme=theme, width=width)
    page = context.new_page()
    page.goto(lived_in.entrance)
    found = {}
    for address in PAGES:
        page.goto(f"{lived_in.address}{PAGE}{address}")
        page.wait_for_load_state("networkidle")
        faults = faults_by_axe(page)
        if page.evaluate("document.documentElement.scrollWidth") > width:
            faults.append("wider than the window")
        if faults:
            found[address] = faults
    context.close()

    assert {} == found
