"""A learner has a notebook run in the background, sees its curve grow, and takes what it showed, in a real browser."""

import json
from pathlib import Path

import pytest

from .conftest import COURSES
from .running import running_school
from .windows import AXE, Complaints, window

playwright = pytest.importorskip("playwright.sync_api")
expect = playwright.expect

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.sandbox]

ROOT = Path(__file__).parents[2]
LAB = "/courses/shallows/mean/labs/small/"
API = "/api/labs/shallows/mean/small/notebook"
PATIENCE_MS = 120_000
TRAINING = """import os, time
step = 0
while not os.path.exists("enough"):
    step += 1
    print("sensui: loss", step, 1 / step, flush=True)
    print("epoch", step, flush=True)
    time.sleep(0.05)
print("trained")"""
WRITE = """
async ([api, source]) => {
  const headers = {
    "Content-Type": "application/json",
    "X-CSRFToken": document.querySelector('meta[name="csrf-token"]').content,
  }
  const {revision} = await (await fetch(api)).json()
  const cell = {id: "train", cell_type: "code", metadata: {}, source, outputs: [], execution_count: null}
  const notebook = {nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell]}
  const body = JSON.stringify({parent: revision, tab: "test", notebook})
  return (await fetch(api, {method: "PUT", headers, body})).status
}
"""


@pytest.fixture(autouse=True)
def built() -> None:
    manifest = ROOT / "sensui" / "school" / "static" / "dist" / "manifest.json"
    if not manifest.exists() or "src/studio/studio.ts" not in manifest.read_text(encoding="utf-8"):
        pytest.skip("the islands are not built: npm run build in ui/")


def test_a_training_is_begun_in_the_studio_watched_and_taken_over(chromium, tmp_path):
    complaints = Complaints()
    with running_school(tmp_path / "data", COURSES) as school:
        context = window(chromium, "ja", width=1440)
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        complaints.listen(page)
        page.goto(school.entrance)
        page.goto(f"{school.address}{LAB}")
        assert 200 == page.evaluate(WRITE, [API, TRAINING])
        page.goto(f"{school.address}{LAB}studio/")
        expect(page.locator(".studio-first")).to_have_count(0, timeout=PATIENCE_MS)

        page.get_by_role("button", name="バックグラウンドで全体を実行").click()
        page.get_by_role("button", name="実行の様子を見る").click()
        page.wait_for_url("**/jobs/*/")
        expect(page.locator(".job-curve polyline")).to_be_visible(timeout=PATIENCE_MS)
        expect(page.locator(".job-log")).to_contain_text("epoch 2", timeout=PATIENCE_MS)

        (home,) = (tmp_path / "data" / "homes").glob("learner-*")
        (home / "enough").touch()
        page.get_by_role("link", name="結果を見る").click(timeout=PATIENCE_MS)
        expect(page.locator(".lead")).to_contain_text("1 個のセルをすべて実行しました")
        is_sound(page)
        with page.expect_download() as downloading:
            page.get_by_role("link", name="ノートブックをダウンロード (.ipynb)").click()
        cells = json.loads(Path(downloading.value.path()).read_text(encoding="utf-8"))["cells"]
        assert "trained\n" in cells[0]["outputs"][-1]["text"]

        page.get_by_role("button", name="この出力を自分のノートブックに入れる").click()
        expect(page.locator("body")).to_contain_text("1 個のセルの出力をノートブックに入れました")
        page.goto(f"{school.address}{LAB}studio/")
        expect(page.locator(".jp-OutputArea-output").first).to_contain_text("trained", timeout=PATIENCE_MS)
        context.close()  # before the school: a page that is open goes on asking

    assert [] == complaints


def is_sound(page) -> None:
    """Nothing that axe finds, and no wider than its window."""
    if AXE.exists():
        page.evaluate(AXE.read_text(encoding="utf-8"))
        result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        assert [] == [one["id"] for one in result["violations"]]
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]
