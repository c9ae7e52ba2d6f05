"""What a cell defines, and what of it is for us alone; told from the text, so that it holds for cells that are no Python."""

import re

DEFINED = re.compile(
    r"^(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)|^(\w+(?:[ \t]*,[ \t]*\w+)*)[ \t]*(?::[^=\n]*)?=(?!=)",
    re.MULTILINE,
)
OURS = re.compile(r"^([ \t]*)%(?:check|submit|school|(?:re|un)?load_ext[ \t]+sensui)\b.*$", re.MULTILINE)


def names_in(source: str) -> frozenset[str]:
    """The functions, classes and variables that a cell defines at its top level."""
    found = (one[1] or one[2] for one in DEFINED.finditer(source))
    return frozenset(name.strip() for names in found for name in names.split(","))


def without_magics(source: str) -> str:
    """A cell without our own magics, line by line: they are no answer, and one of them may hold a token."""
    return OURS.sub(r"\1pass", source)


def says_nothing(source: str) -> bool:
    """Whether a cell holds nothing but our own magics."""
    return not without_magics(source).replace("pass", "").strip()
