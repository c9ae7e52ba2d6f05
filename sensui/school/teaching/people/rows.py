"""A list of people as a spreadsheet writes it: address, name, role; with what is wrong, row by row."""

import csv
import io
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from ..models import Role
from .errors import RowsRefused

MOST = 1000
SHOWN = 20
_COLUMNS = {
    "email": {"email", "e-mail", "mail", "address", "メール", "メールアドレス"},
    "name": {"name", "full name", "名前", "氏名"},
    "role": {"role", "役割"},
}
_ROLES = {
    Role.LEARNER: {"", "learner", "student", "学習者", "学生"},
    Role.INSTRUCTOR: {"instructor", "teacher", "講師", "教員"},
    Role.AUTHOR: {"author", "著者"},
    Role.OPERATOR: {"operator", "運営者"},
}


@dataclass(frozen=True, kw_only=True)
class Guest:
    """One person on the list."""

    email: str
    name: str
    role: Role


def guests_in(content: bytes, *, allowed: Collection[Role]) -> list[Guest]:
    """Everybody on the list. RowsRefused with all faults when it has any."""
    rows = list(_rows(_text(content)))
    faults: list[str] = []
    guests: dict[str, Guest] = {}
    for number, row in rows:
        try:
            guest = _guest(row, allowed)
            if guest.email in guests:
                raise ValueError(_("%(email)s is on the list twice") % {"email": guest.email})
            guests[guest.email] = guest
        except ValueError as error:
            faults.append(_("Row %(number)d: %(fault)s.") % {"number": number, "fault": error})
    if not rows:
        faults.append(_("There is no row in this file."))
    if len(rows) > MOST:
        faults.append(
            _("The list has %(found)d rows; at most %(most)d go at once.")
            % {"found": len(rows), "most": MOST}
        )
    if faults:
        more = len(faults) - SHOWN
        rest = [_("And %(count)d more faults.") % {"count": more}] if more > 0 else []
        raise RowsRefused(faults[:SHOWN] + rest)
    return list(guests.values())


def _text(content: bytes) -> str:
    """Spreadsheets write UTF-8, and Excel in Japan its own encoding."""
    for encoding in ("utf-8-sig", "cp932"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise RowsRefused([_("This file is no text that can be read. Save it as CSV (UTF-8).")])


def _rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    names = ["email", "name", "role"]
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    for number, cells in enumerate(reader, start=1):
        cells = [cell.strip() for cell in cells]
        if not any(cells):
            continue
        if number == 1 and (heads := _heads(cells)):
            names = heads
            continue
        yield number, dict(zip(names, cells, strict=False))


def _heads(cells: list[str]) -> list[str]:
    """The columns, if the first row names them."""
    found = [
        next((name for name, words in _COLUMNS.items() if cell.lower() in words), cell) for cell in cells
    ]
    return found if "email" in found else []


def _guest(row: dict[str, str], allowed: Collection[Role]) -> Guest:
    email = row.get("email", "").lower()
    try:
        validate_email(email)
    except ValidationError:
        raise ValueError(_("“%(text)s” is no e-mail address") % {"text": email}) from None
    word = row.get("role", "").lower()
    role = next((role for role, words in _ROLES.items() if word in words), None)
    if role is None:
        raise ValueError(_("“%(text)s” is no role: learner, instructor, author or operator") % {"text": word})
    if role not in allowed:
        raise ValueError(_("only an operator can invite as “%(role)s”") % {"role": role.label})
    return Guest(email=email, name=row.get("name", "")[:80], role=role)
