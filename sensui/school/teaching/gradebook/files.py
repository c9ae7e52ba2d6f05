"""The gradebook as the files that Canvas and Moodle import.

Canvas wants `Student, ID, SIS Login ID, Section` before the assignments and a row `Points Possible`; it leaves
empty cells as they are, and `EX` is excused. Moodle lets one choose which column is what; `-` is no grade there,
and a cell that is no number, or above 100, refuses the whole file. It knows no row of points possible either: what it
makes of a column is worth 100. So Canvas is told points, and Moodle percent.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable

from sensui.course import Lang

from ...accounts.models import User
from ...cells import harmless
from ...rendering import text_of
from ...tags import page_language
from ..models import GradeItem
from .book import Book, Cell
from .grades import State
from .items import title_of

_LOOKS_LIKE_AN_ID = re.compile(r"\((\d+)\)$")


def canvas_csv(book: Book) -> str:
    """For Canvas: Grades, Import."""
    names = [_LOOKS_LIKE_AN_ID.sub(r"[\1]", name) for name in _names(book)]
    worth = [_number(item.points) for item in book.items]
    rows = [
        ["Student", "ID", "SIS Login ID", "Section", *names],
        ["    Points Possible", "", "", "", *worth],
    ]
    for row in book.rows:
        who = [_sorted_name(row.learner), "", row.learner.get_username(), book.offering.title]
        rows.append([*who, *(_cell(cell, cell.points, excused="EX", none="") for cell in row.cells)])
    return _csv(rows)


def moodle_csv(book: Book) -> str:
    """For Moodle: Grades, Import, CSV file; people are mapped by their e-mail address."""
    names = [f"{name} (%)" for name in _names(book)]
    rows = [["First name", "Last name", "Username", "Email address", *names]]
    for row in book.rows:
        one = row.learner
        who = [one.first_name, one.last_name, one.get_username(), one.email]
        rows.append([*who, *(_cell(cell, cell.percent, excused="-", none="-") for cell in row.cells)])
    return _csv(rows)


FORMATS: dict[str, Callable[[Book], str]] = {"canvas": canvas_csv, "moodle": moodle_csv}


def _names(book: Book) -> list[str]:
    """A column's name, once each: two items of one name would be one item there."""
    names: list[str] = []
    for item in book.items:
        name = _name(item, page_language())
        names.append(name if name not in names else f"{name} · {item.path}")
    return names


def _name(item: GradeItem, lang: Lang) -> str:
    return text_of(title_of(item).in_(lang), lang)


def _cell(cell: Cell, number: float | None, *, excused: str, none: str) -> str:
    if cell.grade.state is State.EXCUSED:
        return excused
    return none if number is None else _number(number)


def _number(points: float) -> str:
    return f"{points:.2f}".rstrip("0").rstrip(".")


def _sorted_name(person: User) -> str:
    if person.last_name and person.first_name:
        return f"{person.last_name}, {person.first_name}"
    return person.get_full_name() or person.get_username()


def _csv(rows: Iterable[Iterable[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    for row in rows:
        writer.writerow([_written(cell) for cell in row])
    return out.getvalue()


def _written(cell: str) -> str:
    # "-" alone is Moodle's word for no grade, and no formula; Canvas knows its second row by these spaces.
    return cell if cell in ("-", "    Points Possible") else harmless(cell)
