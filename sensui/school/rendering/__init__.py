"""Markdown, mathematics and code of a course, as HTML that needs no script."""

from ._clean import cleaned
from ._markdown import html_of, line_of, rendered, text_of
from ._mathematics import mathml_of, spoken_of

__all__ = ["cleaned", "html_of", "line_of", "mathml_of", "rendered", "spoken_of", "text_of"]
