"""
What this app raises:

CatalogError
└── BrokenPlacement    a course's placement.toml says something that cannot be
"""

from pathlib import Path


class CatalogError(Exception):
    """Something about what can be taken."""


class BrokenPlacement(CatalogError):
    """A course's placement.toml says something that cannot be."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f'{file}: {reason} Write it as quiz.toml, with `unit = "…"` in each item.')
        self.file = file
