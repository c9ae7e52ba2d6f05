"""What `sensui doctor` looks at, one function for each thing."""

import importlib.metadata
import importlib.util
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from sensui.course import Profile, Text, find_courses
from sensui.grading import profile_of
from sensui.sandbox import End, Limits, Sandbox, SandboxError, open_sandbox

from ._lang import Tongue

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "firefox", "microsoft-edge", "open", "wslview")
JAPANESE_FONTS = (
    "Noto Sans CJK JP",
    "Noto Sans JP",
    "IPAexGothic",
    "IPAGothic",
    "TakaoGothic",
    "VL Gothic",
    "BIZ UDGothic",
    "Hiragino Sans",
    "Yu Gothic",
    "Meiryo",
    "MS Gothic",
)


class State(StrEnum):
    """Whether a thing is here."""

    HERE = "here"
    WEAK = "weak"
    """it works, but less than it could"""
    ABSENT = "absent"


@dataclass(frozen=True, kw_only=True)
class Item:
    """One thing that was looked for."""

    id: str
    name: Text
    state: State
    found: Text
    enables: Text
    install: Text | None = None
    is_needed: bool = False
    """whether nothing goes without it"""

    @property
    def sign(self) -> str:
        return {State.HERE: "✓", State.WEAK: "!", State.ABSENT: "–"}[self.state]

    @property
    def colour(self) -> str:
        return {State.HERE: "green", State.WEAK: "yellow", State.ABSENT: "red" if self.is_needed else "dim"}[
            self.state
        ]

    def to_json(self, tongue: Tongue) -> dict[str, Any]:
        """Return this item as JSON's own types, its texts in one language."""
        return {
            "id": self.id,
            "state": str(self.state),
            "found": self.found.in_(tongue),
            "enables": self.enables.in_(tongue),
            "install": self.install.in_(tongue) if self.install else None,
            "is_needed": self.is_needed,
        }


def examined() -> list[Item]:
    """Look at everything, in the order in which a learner needs it."""
    return [_python(), _courses(), _isolation(), _torch(), _fonts(), _browser(), _database(), _node()]


def _same(words: str) -> Text:
    return Text(en=words, ja=words)


def _python() -> Item:
    numpy = importlib.metadata.version("numpy")
    return Item(
        id="python",
        name=_same("Python"),
        state=State.HERE,
        found=_same(f"{sys.version.split()[0]}, NumPy {numpy}"),
        enables=Text(en="Labs in NumPy, and the judge.", ja="NumPy のラボと採点。"),
        is_needed=True,
    )


def _courses() -> Item:
    names = [folder.name for folder in find_courses()]
    return Item(
        id="courses",
        name=Text(en="Courses", ja="コース"),
        state=State.HERE if names else State.ABSENT,
        found=_same(", ".join(names)) if names else Text(en="none", ja="なし"),
        enables=Text(en="Something to learn.", ja="学ぶ内容。"),
        install=Text(
            en="Set SENSUI_COURSES to a folder of courses, or begin one: `sensui new course NAME`",
            ja="コースのフォルダーを SENSUI_COURSES に設定するか、新しく作ります: `sensui new course NAME`",
        ),
        is_needed=True,
    )


def _isolation() -> Item:
    name = Text(en="Isolation", ja="隔離")
    try:
        sandbox = open_sandbox(os.environ.get("SENSUI_ISOLATION", "auto"))
    except SandboxError as error:
        return _isolation_item(name, State.ABSENT, _same(str(error)))
    try:
        milliseconds = _self_test(sandbox)
    except (SandboxError, OSError) as error:
        return _isolation_item(name, State.ABSENT, _same(f"{sandbox.name}: {error}"))
    finally:
        sandbox.close()
    weak = "; ".join([*([sandbox.reason] if sandbox.reason else []), *sandbox.lacks])
    found = Text(
        en=f"{sandbox.name}, self-test passed, a run starts in {milliseconds:.0f} ms. {weak}".strip(),
        ja=f"{sandbox.name}、自己診断に合格、実行の開始まで {milliseconds:.0f} ミリ秒。{weak}",
    )
    return _isolation_item(name, State.HERE if sandbox.holds_others else State.WEAK, found)


def _self_test(sandbox: Sandbox) -> float:
    """Start a run and end it, twice; the second shows how long one takes once all is warm."""
    taken = 0.0
    for _ in range(2):
        begun = time.perf_counter()
        run = sandbox.start(profile_of(Profile.NUMPY), limits=Limits())
        taken = time.perf_counter() - begun
        if run.finish().end is not End.EXITED:
            raise OSError("a run that does nothing does not end well")
    return taken * 1000


def _isolation_item(name: Text, state: State, found: Text) -> Item:
    return Item(
        id="isolation",
        name=name,
        state=state,
        found=found,
        enables=Text(
            en="Judging code that is not trusted; without a wall, only your own.",
            ja="信頼できないコードの採点。壁がないときは、自分のコードだけを採点できます。",
        ),
        install=Text(
            en="Linux: apt install bubblewrap (or dnf install bubblewrap), and allow user namespaces.",
            ja="Linux: apt install bubblewrap (または dnf install bubblewrap)。ユーザー名前空間も許可します。",
        ),
        is_needed=True,
    )


def _torch() -> Item:
    is_here = importlib.util.find_spec("torch") is not None
    found = (
        _same(importlib.metadata.version("torch"))
        if is_here
        else Text(en="not installed", ja="未インストール")
    )
    return Item(
        id="torch",
        name=_same("PyTorch"),
        state=State.HERE if is_here else State.ABSENT,
        found=found,
        enables=Text(en="Labs in PyTorch and Keras.", ja="PyTorch と Keras のラボ。"),
        install=_same("pip install 'sensui[torch]'"),
    )


def _fonts() -> Item:
    from matplotlib import font_manager

    families = {font.name for font in font_manager.fontManager.ttflist}
    family = next((name for name in JAPANESE_FONTS if name in families), None)
    return Item(
        id="fonts",
        name=Text(en="Japanese font", ja="日本語フォント"),
        state=State.HERE if family else State.ABSENT,
        found=_same(family)
        if family
        else Text(en="none that Matplotlib finds", ja="Matplotlib から見つかりません"),
        enables=Text(en="Japanese words in plots.", ja="グラフの中の日本語。"),
        install=_same("apt install fonts-noto-cjk"),
    )


def _browser() -> Item:
    found = next((name for name in BROWSERS if shutil.which(name)), None)
    return Item(
        id="browser",
        name=Text(en="Browser", ja="ブラウザー"),
        state=State.HERE if found else State.ABSENT,
        found=_same(found) if found else Text(en="none on this machine", ja="このマシンにはありません"),
        enables=Text(
            en="Lectures, the studio and the boards; one on another machine does as well.",
            ja="講義、スタジオ、順位表。別のマシンのブラウザーでも使えます。",
        ),
        install=_same("apt install chromium"),
    )


def _database() -> Item:
    address = os.environ.get("DATABASE_URL", "")
    if not address.startswith(("postgres://", "postgresql://")):
        found, state = _same(f"SQLite {sqlite3.sqlite_version}"), State.HERE
    else:
        where = urlsplit(address).hostname or "localhost"
        problem = postgres_problem(address)
        state = State.ABSENT if problem else State.HERE
        found = _same(f"PostgreSQL ({where})" + (f": {problem}" if problem else ""))
    return Item(
        id="database",
        name=Text(en="Database", ja="データベース"),
        state=state,
        found=found,
        enables=Text(en="A school with accounts.", ja="アカウントのある学校。"),
        install=_same("pip install 'sensui[postgres]'; DATABASE_URL=postgresql://…"),
    )


def postgres_problem(address: str) -> str:
    if importlib.util.find_spec("psycopg") is None:
        return "psycopg is not installed"
    psycopg = importlib.import_module("psycopg")
    try:
        psycopg.connect(address, connect_timeout=3).close()
    except psycopg.Error as error:
        # the message may hold the address, and the address a password
        return type(error).__name__
    return ""


def _node() -> Item:
    command = shutil.which("node")
    try:
        version = subprocess.run(
            [command or "node", "--version"], capture_output=True, text=True, timeout=10, check=True
        )
        found, state = _same(version.stdout.strip()), State.HERE
    except (OSError, subprocess.SubprocessError):
        found, state = Text(en="not installed", ja="未インストール"), State.ABSENT
    return Item(
        id="node",
        name=_same("Node.js"),
        state=state,
        found=found,
        enables=Text(
            en="Building the pages' islands from their source.", ja="画面の部品をソースからビルドすること。"
        ),
        install=_same("apt install nodejs npm"),
    )
