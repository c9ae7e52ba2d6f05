"""Translations are kept as text (.po) and compiled where the school runs, so no GNU gettext is needed."""

import os
from pathlib import Path

from polib import pofile


def compiled_locale(source: Path, *, into: Path) -> Path:
    """Compile every `<lang>/LC_MESSAGES/django.po` of a folder that changed; the folder of the results."""
    for text in sorted(source.glob("*/LC_MESSAGES/django.po")):
        compiled = into / text.relative_to(source).with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime_ns != text.stat().st_mtime_ns:
            _compile(text, compiled)
    return into


def _compile(text: Path, compiled: Path) -> None:
    compiled.parent.mkdir(parents=True, exist_ok=True)
    # Two processes may start at once: each writes its own file, and the last one's name stands.
    draft = compiled.with_suffix(f".{os.getpid()}")
    pofile(str(text), encoding="utf-8").save_as_mofile(str(draft))
    written = text.stat().st_mtime_ns
    os.utime(draft, ns=(written, written))
    draft.replace(compiled)
