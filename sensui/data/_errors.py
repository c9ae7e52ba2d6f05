"""
What this package raises, each in one sentence in English and in Japanese, which a notebook shows without a traceback:

DataError              real data cannot be had
├── UnknownData        there is no set of that name
├── DataNotHere        it lies nowhere here, and is not fetched from here
├── DataUnreachable    its server cannot be reached
└── DataDamaged        a file is not what it should be
"""

import sys
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType


class DataError(Exception):
    """Real data cannot be had."""

    def __init__(self, *, en: str, ja: str) -> None:
        super().__init__(f"{en}\n{ja}")
        self.en = en
        self.ja = ja

    def _render_traceback_(self) -> list[str]:
        """What IPython shows instead of a traceback."""
        return [self.en, self.ja]


class UnknownData(DataError):
    """There is no set of that name."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        names = ", ".join(known)
        super().__init__(
            en=f"{name!r} is no data set that Sensui knows. There are {names}.",
            ja=f"{name!r} というデータセットはありません。あるのは {names} です。",
        )
        self.name = name


class DataNotHere(DataError):
    """It lies nowhere here, and is not fetched from here."""

    def __init__(self, name: str) -> None:
        super().__init__(
            en=f"The data set {name} is not here yet, and a notebook cannot fetch it. "
            f"Run `sensui data fetch {name}` on the computer that runs Sensui, then this cell again.",
            ja=f"データセット {name} はまだここになく、ノートブックからは取得できません。"
            f"Sensui を動かしているコンピューターで `sensui data fetch {name}` を実行してから、このセルを再実行してください。",
        )
        self.name = name


class DataUnreachable(DataError):
    """Its server cannot be reached."""

    def __init__(self, name: str, host: str, reason: str) -> None:
        said = reason.strip().rstrip(".") or "no answer"
        super().__init__(
            en=f"The data set {name} could not be fetched from {host} ({said}). With a network, "
            f"`sensui data fetch {name}` goes on where it stopped; without one, SENSUI_DATA may name a folder with a copy.",
            ja=f"データセット {name} を {host} から取得できませんでした ({said})。ネットワークがあれば "
            f"`sensui data fetch {name}` で続きから取得できます。なければ、コピーのあるフォルダーを SENSUI_DATA で指定してください。",
        )
        self.name = name
        self.host = host


class DataDamaged(DataError):
    """A file is not what it should be."""

    def __init__(self, file: Path | str, name: str) -> None:
        super().__init__(
            en=f"{file} is not the file that belongs to {name}: its SHA-256 differs. "
            f"Remove it and run `sensui data fetch {name}`.",
            ja=f"{file} は {name} の正しいファイルではありません (SHA-256 が違います)。"
            f"削除してから `sensui data fetch {name}` を実行してください。",
        )
        self.file = file
        self.name = name


def say_it_in_one_sentence() -> None:
    """Let a program that ends by a DataError end with its sentence. Whoever has a hook of their own keeps it."""
    if sys.excepthook is sys.__excepthook__:
        sys.excepthook = _say


def _say(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    if isinstance(error, DataError):
        print(error, file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, traceback)
