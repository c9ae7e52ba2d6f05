"""Reading pages as a visitor does: their links, their words in each language, their form."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest
from django.test import Client

UI = Path(__file__).parents[2] / "ui"
VALIDATOR = UI / "node_modules" / "html-validate" / "bin" / "html-validate.mjs"
RULES = Path(__file__).parent / "html-rules.json"

_EMPTY = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_WORDED = frozenset({"aria-label", "alt", "placeholder", "title"})
_NO_WORDS = frozenset({"script", "style", "math", "code", "kbd", "pre", "mark"})
_JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_DOTTED_NAME = re.compile(r"\w+(\.\w+)+")
_ENGLISH_WORD = re.compile(r"[A-Za-z]{2,}")
# Names are the same in every language.
NAMES = frozenset(
    {"Sensui", "NumPy", "Markdown", "Jupyter", "VS", "Code", "Colab", "ipynb", "MB", "sensui", "serve", "API"}
)


@dataclass
class Words:
    """A piece of text, and the language its page says it is in."""

    text: str
    language: str


@dataclass
class Page(HTMLParser):
    """What one page says."""

    address: str
    words: list[Words] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    html: str = ""
    open: list[tuple[str, str | None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        language = given.get("lang")
        if given.get("translate") == "no":
            language = ""
        self.open.append((tag, language))
        self._keep(tag, given)
        if tag in _EMPTY:
            self.open.pop()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _EMPTY:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            self.faults.append(f"</{tag}> closes {self.open[-1][0] if self.open else 'nothing'}")
            return
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if data.strip() and not any(tag in _NO_WORDS for tag, _lang in self.open):
            self.words.append(Words(" ".join(data.split()), self.language))

    @property
    def language(self) -> str:
        return next((lang for _tag, lang in reversed(self.open) if lang is not None), "")

    def _keep(self, tag: str, given: dict[str, str]) -> None:
        if "id" in given:
            self.ids.append(given["id"])
        self.references += [given["for"]] if "for" in given else []
        for name in ("aria-describedby", "aria-labelledby"):
            self.references += given.get(name, "").split()
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        self.inline += [name for name in given if name.startswith("on") or name == "style"]
        if tag == "script" and "src" not in given and given.get("type") != "application/json":
            self.inline.append("script")
        for name, value in given.items():
            if (name in _WORDED and given.get("role") != "math") or name.startswith("data-text-"):
                self.words.append(Words(value, self.language))


def read(html: str, address: str = "") -> Page:
    page = Page(address=address, html=html)
    page.feed(html)
    page.close()
    return page


def walk(client: Client, *starts: str) -> dict[str, Page]:
    """Every page that can be reached by links, by address."""
    found: dict[str, Page] = {}
    waiting = list(starts)
    while waiting:
        address = urldefrag(waiting.pop())[0]
        if not address.startswith("/") or address in found or address.startswith("/static/"):
            continue
        response = client.get(address)
        assert response.status_code == 200, f"{address} answered {response.status_code}"
        if not response.headers["Content-Type"].startswith("text/html"):
            continue
        found[address] = read(response.content.decode(), address)
        waiting += [urljoin(address, link) for link in found[address].links]
    return found


def foreign_words(page: Page) -> list[str]:
    """Texts that are not in the language they say they are in."""
    return [words.text for words in page.words if _is_foreign(words)]


def _is_foreign(words: Words) -> bool:
    if words.language == "en":
        return bool(_JAPANESE.search(words.text))
    if words.language == "ja":
        english = [
            word for word in _ENGLISH_WORD.findall(_DOTTED_NAME.sub("", words.text)) if word not in NAMES
        ]
        return bool(english) and not _JAPANESE.search(words.text)
    return False


def html_faults(pages: Mapping[str, Page], folder: Path) -> list[str]:
    """What html-validate says of pages, by address; the test is skipped where it is not installed."""
    node = shutil.which("node") or shutil.which("node", path=Path(sys.executable).parent)
    if not (VALIDATOR.exists() and node):
        pytest.skip("html-validate is not installed: make ui-test, or npm ci --prefix ui")
    addresses = {}
    for number, (address, page) in enumerate(pages.items()):
        addresses[f"{number}.html"] = address
        (folder / f"{number}.html").write_text(page.html, encoding="utf-8")
    said = subprocess.run(
        [node, VALIDATOR, "--config", RULES, "--formatter", "json", folder / "*.html"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=folder,
    )
    return [
        f"{addresses[Path(one['filePath']).name]}:{fault['line']} {fault['ruleId']}: {fault['message']}"
        for one in json.loads(said.stdout)
        for fault in one["messages"]
    ]
