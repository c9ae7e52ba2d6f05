"""Cells of a table that a spreadsheet will open."""

from typing import Any

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""what a spreadsheet would calculate"""


def harmless(value: Any) -> Any:
    """A text as a text, also for a spreadsheet that takes some texts for formulas; numbers stay numbers."""
    risky = isinstance(value, str) and (value.startswith(FORMULA) or value.lstrip().startswith(FORMULA))
    return f"'{value}" if risky else value
