"""The two files of a page that is written twice, read and compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ._check_pair import check_pair
from ._check_prose import check_links, check_prose
from ._faults import Report
from ._headings import Page, page_of
from ._load import read_text
from ._text import Lang


@dataclass(frozen=True, kw_only=True)
class TwoPages:
    """`name.en.md` and `name.ja.md`; a file that cannot be read has no page."""

    files: dict[Lang, Path]
    pages: dict[Lang, Page]

    @property
    def both(self) -> tuple[Page, Page] | None:
        """The English and the Japanese page, when both are there."""
        if len(self.pages) < len(Lang):
            return None
        return self.pages[Lang.EN], self.pages[Lang.JA]


def read_two_pages(report: Report, folder: Path, name: str, *, directives: Sequence[str]) -> TwoPages:
    """Both languages of a page, and everything that is wrong with them that any page can have wrong."""
    files = {lang: folder / f"{name}.{lang}.md" for lang in Lang}
    pages = {}
    for lang, file in files.items():
        text = read_text(report.on(file))
        if text is not None:
            pages[lang] = page_of(report.on(file), text, directives=directives)
            check_prose(report.on(file), pages[lang], lang)
            check_links(report.on(file), text)
    two = TwoPages(files=files, pages=pages)
    if two.both:
        check_pair(report.on(files[Lang.JA]), *two.both, beside=files[Lang.EN].name)
    return two
