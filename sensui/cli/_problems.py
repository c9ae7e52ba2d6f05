"""What keeps a command from its work, in one sentence for whoever typed it; never a traceback.

Problem          a command cannot do what was asked; its exit code is 2
"""

import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from ._lang import Tongue, spoken

COULD_NOT_RUN = 2


class Problem(Exception):
    """A command cannot do what was asked."""

    def __init__(self, *, en: str, ja: str) -> None:
        super().__init__(en)
        self.en = en
        self.ja = ja

    def in_(self, lang: Tongue) -> str:
        """The sentence in one language."""
        return lang(en=self.en, ja=self.ja)


def sentence_of(error: BaseException, lang: Tongue) -> str | None:
    """What to say of an exception that we know; None of one that we do not."""
    if isinstance(error, Problem):
        return error.in_(lang)
    if isinstance(error, OSError) and error.filename is not None:
        return _of_file(error, lang)
    if type(error).__name__ == "SchoolRefused":
        return _of_school(error, lang)
    if type(error).__module__.startswith("sensui.data"):
        return lang(en=getattr(error, "en", str(error)), ja=getattr(error, "ja", str(error)))
    known = ("sensui.course", "sensui.grading", "sensui.sandbox")
    if type(error).__module__.startswith(known):
        from ._translations import translated

        return translated(error, lang)
    return None


def _of_school(error: Any, lang: Tongue) -> str:
    """All that is wrong with a school's settings, a line for each."""
    lines = [lang(en=fault.said.en, ja=fault.said.ja) for fault in error.faults]
    return "\nsensui: ".join(f"{error.file}: {line}" for line in lines)


def _of_file(error: OSError, lang: Tongue) -> str:
    name = error.filename if isinstance(error.filename, str) else os.fsdecode(error.filename)
    if isinstance(error, FileNotFoundError):
        return lang(
            en=f"{name}: there is no such file or folder. Is the path right?",
            ja=f"{name}: そのようなファイルやフォルダーはありません。パスを確かめてください。",
        )
    if isinstance(error, PermissionError):
        return lang(
            en=f"{name}: this may not be read or written here. Check its permissions.",
            ja=f"{name}: 読み書きが許可されていません。アクセス権を確かめてください。",
        )
    if isinstance(error, IsADirectoryError):
        return lang(
            en=f"{name}: this is a folder, expected a file. Name the file in it.",
            ja=f"{name}: これはフォルダーです。中のファイルを指定してください。",
        )
    return f"{name}: {error.strerror or error}"


@contextmanager
def one_sentence() -> Iterator[None]:
    """Turn whatever goes wrong inside into a sentence on stderr and exit code 2; SENSUI_DEBUG=1 shows all of it."""
    try:
        yield
    except BrokenPipeError:
        _leave_quietly()
    except Exception as error:
        if os.environ.get("SENSUI_DEBUG"):
            raise
        _leave(error, spoken())
    except KeyboardInterrupt:
        raise SystemExit(130) from None


def _leave(error: Exception, lang: Tongue) -> NoReturn:
    sentence = sentence_of(error, lang)
    if sentence is None:
        log = _written(error)
        sentence = lang(
            en=f"Something unexpected happened ({type(error).__name__}). The details are in {log}.",
            ja=f"予期しない問題が起きました ({type(error).__name__})。詳細は {log} にあります。",
        )
    print(f"sensui: {sentence}", file=sys.stderr)
    raise SystemExit(COULD_NOT_RUN)


def _leave_quietly() -> NoReturn:
    """Whoever read the output has had enough of it, as `head` has."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(1)


def _written(error: Exception) -> Path | str:
    """The file that the traceback was written to."""
    from platformdirs import user_log_path

    text = "".join(traceback.format_exception(error))
    try:
        file = user_log_path("sensui", ensure_exists=True) / "unexpected.log"
        with file.open("a", encoding="utf-8") as log:
            log.write(text + "\n")
    except OSError:
        return "SENSUI_DEBUG=1"
    return file
