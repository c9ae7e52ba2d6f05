"""Does a piece of Python compile, and are its comments and docstrings in both languages?"""

import ast

from ._faults import Report, shown
from ._language import english_words, has_japanese, is_english, is_japanese
from ._localize import BAR, Docstring, halves_of
from ._python import NotPython, Source, Token, docstrings
from ._regions import BEGIN, END

ENGLISH = 3
"""how many English words make a comment one that needs its Japanese half"""
FOR_TOOLS = ("# type:", "# noqa", "# fmt:", "# ruff:", "# pragma:", "#!")


def check_code(report: Report, text: str, *, first_line: int = 1) -> Source | None:
    """The source, or None and a fault; comments and docstrings that lack a language are faults too."""
    try:
        source = Source(text)
    except NotPython as error:
        report.add(
            f"line {first_line + error.line - 1}", found=error.says, expected="Python", fix="Mend this line."
        )
        return None
    for comment in source.comments:
        if comment.text not in (BEGIN, END) and not comment.text.startswith(FOR_TOOLS):
            _check_comment(report, comment, f"line {first_line + comment.line - 1}")
    for owner, constant in docstrings(source.tree):
        written = source.text[source.start(constant) : source.end(constant)]
        _check_docstring(report, written, f"line {first_line + constant.lineno - 1}", owner)
    return source


def _check_comment(report: Report, comment: Token, key: str) -> None:
    halves = halves_of(comment.text)
    if halves:
        en, ja = halves
        if en and is_english(en) and has_japanese(ja):
            return
        fix = "Write the English left of the bar and the Japanese right of it."
    elif has_japanese(comment.text) or english_words(comment.text) >= ENGLISH:
        fix = "Write the other language too."
    else:
        return
    report.add(key, found=shown(comment.text), expected=f"`# English{BAR}日本語`", fix=fix)


def _check_docstring(report: Report, written: str, key: str, owner: ast.AST) -> None:
    name = getattr(owner, "name", "the file")
    docstring = Docstring.read(written)
    if docstring is None:
        found = f"a docstring of {name} in several pieces"
    elif docstring.ja is None:
        found = f"a docstring of {name} without `ja:`"
    elif not docstring.en.strip() or not is_english(docstring.en):
        found = f"a docstring of {name} without English before `ja:`"
    elif not docstring.ja.strip() or not is_japanese(docstring.ja):
        found = f"a docstring of {name} without Japanese after `ja:`"
    else:
        return
    report.add(
        key,
        found=found,
        expected="English, an empty line, then `ja: ` and the Japanese",
        fix="Write both languages.",
    )
