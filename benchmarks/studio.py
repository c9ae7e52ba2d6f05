"""How long until one can type in the studio, and until a check has painted its verdict.

    python benchmarks/studio.py [--rounds 7] [--checks 20] [--courses DIR]

The school is started by `sensui serve` in a process of its own, with a fresh database; the browser is headless Chromium.
Cold is a browser with an empty cache, warm is the same browser again in a new tab, when the one before is closed; beside is a
second tab while the first still connects to its kernel. The clock runs from the navigation to the frame in which the first cell
can be changed, and to the one in which JupyterLab's notebook has taken its place.
A check runs from the click to the frame after the verdict is in the page, with another text in the cell each time.
The kernel's start is no part of it: one may type before it is there.
"""

import argparse
import os
import statistics
import tempfile
from pathlib import Path
from typing import Any

from _browser import launched
from _crowd import quantile
from _served import served
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).parents[1]
PAGE = "/courses/foundations/neuron/labs/logistic-regression/studio/"
GOAL_COLD_MS, GOAL_WARM_MS, GOAL_CHECK_MS = 1000, 400, 150

WATCH = """
const first = '.studio-first textarea:not([readonly])'
const whole = '.studio-host:not(.is-coming) .jp-CodeCell:not(.studio-is-fixed) .cm-content[contenteditable=true]'
const watcher = new MutationObserver(() => {
  if (!window.editableAt && document.querySelector(`${first}, ${whole}`)) {
    window.editableAt = -1
    requestAnimationFrame(() => setTimeout(() => { window.editableAt = performance.now() }))
  }
  if (!document.querySelector(whole)) return
  watcher.disconnect()
  requestAnimationFrame(() => setTimeout(() => { window.wholeAt = performance.now() }))
})
watcher.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] })
"""
OPENED = """
async () => {
  while (!window.wholeAt) await new Promise((turn) => setTimeout(turn, 50))
  return [window.editableAt, window.wholeAt]
}
"""
CHECK = """
async (exercise) => {
  const foot = document.querySelector(`.studio-foot[data-exercise="${exercise}"]`)
  const button = foot.querySelector('.studio-check')
  const begun = performance.now()
  button.click()
  while (button.getAttribute('aria-disabled') === 'true') await new Promise((turn) => requestAnimationFrame(turn))
  await new Promise((turn) => requestAnimationFrame(() => setTimeout(turn)))
  if (foot.querySelector('.studio-problem')) throw new Error(foot.textContent)
  return performance.now() - begun
}
"""
ANSWER = "def sigmoid(z):\n    return 1 / (1 + np.exp({sign}z))  # {number}\n"


def opened(page: Page, address: str) -> tuple[float, float]:
    """Milliseconds from the navigation to the first cell that can be changed, and to the whole notebook."""
    page.goto(address)
    editable, whole = page.evaluate(OPENED)
    return float(editable), float(whole)


def context_of(browser: Browser, entrance: str) -> BrowserContext:
    """A browser that has been let in, and has loaded nothing of the studio."""
    context = browser.new_context(locale="en-US", viewport={"width": 1440, "height": 900})
    context.add_init_script(WATCH)
    context.new_page().goto(entrance)
    return context


Times = list[tuple[float, float]]


def navigations(browser: Browser, entrance: str, address: str, rounds: int) -> tuple[Times, Times, Times]:
    """Cold, beside, warm."""
    cold, beside, warm = [], [], []
    for _round in range(rounds):
        context = context_of(browser, entrance)
        first, second = context.new_page(), context.new_page()
        cold.append(opened(first, address))
        beside.append(opened(second, address))
        first.close()
        second.close()
        warm.append(opened(context.new_page(), address))
        context.close()
    return cold, beside, warm


def checks(browser: Browser, entrance: str, address: str, count: int) -> list[float]:
    """Right and wrong answers by turns; the first of each is for warming up."""
    context = context_of(browser, entrance)
    page = context.new_page()
    opened(page, address)
    page.locator('.studio-outline [data-exercise="sigmoid"]').click()
    cell = page.locator(".jp-CodeCell", has=page.locator('.studio-foot[data-exercise="sigmoid"]'))
    took = []
    for number in range(count + 2):
        cell.locator(".cm-content").click()
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.insert_text(ANSWER.format(sign="-" if number % 2 else "", number=number))
        page.wait_for_selector('.studio-saving[data-state="saved"]')
        took.append(float(page.evaluate(CHECK, "sigmoid")))
    context.close()
    return took[2:]


def transferred(browser: Browser, entrance: str, address: str) -> float:
    """KiB over the wire for the studio's page with an empty cache, without what the kernel says."""
    context = context_of(browser, entrance)
    page = context.new_page()
    sizes: list[int] = []
    wire: Any = context.new_cdp_session(page)
    wire.on("Network.loadingFinished", lambda said: sizes.append(int(said["encodedDataLength"])))
    wire.send("Network.enable")
    opened(page, address)
    page.wait_for_timeout(1000)
    context.close()
    return sum(sizes) / 1024


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--checks", type=int, default=20)
    parser.add_argument("--courses", type=Path, default=ROOT / "courses")
    return parser.parse_args()


def main() -> int:
    chosen = arguments()
    with tempfile.TemporaryDirectory(prefix="sensui-studio-") as data:
        where = ["--data", data, "--courses", str(chosen.courses)]
        with served("--no-open", "--lang", "en", *where) as (entrance, _server):
            return measure(chosen, entrance)


def measure(chosen: argparse.Namespace, entrance: str) -> int:
    address = entrance.partition("/enter/")[0] + PAGE
    with sync_playwright() as playwright:
        browser = launched(playwright)
        opened(
            context_of(browser, entrance).new_page(), address
        )  # the school's own first page is not the browser's
        cold, beside, warm = navigations(browser, entrance, address, chosen.rounds)
        took = checks(browser, entrance, address, chosen.checks)
        kib = transferred(browser, entrance, address)
        browser.close()
    print(f"{'':<30}{'best ms':>9}{'p50 ms':>9}{'p90 ms':>9}{'goal':>9}")
    rows = [
        ("first editable cell, cold", [one for one, _ in cold], GOAL_COLD_MS),
        ("first editable cell, warm", [one for one, _ in warm], GOAL_WARM_MS),
        ("first editable cell, beside", [one for one, _ in beside], None),
        ("whole notebook, cold", [one for _, one in cold], None),
        ("whole notebook, warm", [one for _, one in warm], None),
        ("check to verdict painted", took, GOAL_CHECK_MS),
    ]
    for name, row, goal in rows:
        figures = f"{min(row):>9.0f}{statistics.median(row):>9.0f}{quantile(row, 0.9):>9.0f}"
        print(f"{name:<30}{figures}{goal or '':>9}")
    print(f"{kib:.0f} KiB over the wire, cold; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    return int(any(goal is not None and statistics.median(row) >= goal for _name, row, goal in rows))


if __name__ == "__main__":
    raise SystemExit(main())
