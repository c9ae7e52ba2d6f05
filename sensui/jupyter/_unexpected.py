"""What nobody expected: a sentence for the learner, the rest for a log."""

import traceback
from pathlib import Path

from ._words import Words


def unexpected(error: BaseException) -> Words:
    """Write down what nobody expected; the sentence says where."""
    log = _written(error)
    name = type(error).__name__
    return Words(
        en=f"Something unexpected happened ({name}). Nothing is lost; the details are in {log}.",
        ja=f"予期しない問題が起きました ({name})。何も失われていません。詳細は {log} にあります。",
    )


def _written(error: BaseException) -> Path | str:
    from platformdirs import user_log_path

    try:
        file = user_log_path("sensui", ensure_exists=True) / "unexpected.log"
        with file.open("a", encoding="utf-8") as log:
            log.write("".join(traceback.format_exception(error)) + "\n")
    except OSError:
        return "SENSUI_DEBUG=1"
    return file
