"""A real browser for the tests that walk."""

from pathlib import Path

import pytest

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
AXE = Path(__file__).parents[2] / "ui" / "node_modules" / "axe-core" / "axe.min.js"
LOCALES = {"en": "en-US", "ja": "ja-JP"}


class Complaints(list[str]):
    """What a browser had to complain about."""

    def listen(self, page) -> None:
        page.on("console", lambda said: self.append(said.text) if said.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: self.append(str(error)))


def window(chromium, language: str, *, width: int = 1280, **more):
    """A browser's window in which nobody is signed in yet."""
    return chromium.new_context(locale=LOCALES[language], viewport={"width": width, "height": 900}, **more)


def faults_by_axe(page) -> list[str]:
    """What axe finds on the page as it stands; the test is skipped where there is no axe."""
    if not AXE.exists():
        pytest.skip("axe-core is not installed: npm ci in ui/")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in result["violations"]]
