"""A predictions file in CSV: whatever separates its cells, and with a byte order mark or without."""

import csv
from collections.abc import Iterator

from ._data import ContestData
from ._table import Table, column_places, too_many_rows
from ._words import Whole, refused

SEPARATORS = (",", ";", "\t", "|")
LONGEST_LINE = 1 << 20


def table_of_csv(data: ContestData, content: bytes) -> Table:
    """The cells of a CSV file. Raises EntryRefused."""
    text = _text(content)
    first = next((line for line in text.splitlines()[:1]), "")
    separator = max(SEPARATORS, key=first.count)
    rows = _rows(text, separator)
    names = next(rows, (1, []))[1]
    if not any(name.strip() for name in names):
        raise refused(
            "the file is empty; expected the names of the columns, then one row for each id.",
            "ファイルが空です。1 行目に列の名前、続けて id ごとに 1 行ずつ書いてください。",
        )
    places = column_places(data, names)
    found: list[list[str]] = []
    numbers: list[int] = []
    for number, cells in rows:
        if len(found) == data.rows:
            raise too_many_rows(data)
        if len(cells) != len(names):
            raise refused(
                "there are {found} cells, expected {wanted}, as in the first row.",
                "セルが {found} 個あります。1 行目と同じ {wanted} 個にしてください。",
                row=number,
                found=len(cells),
                wanted=len(names),
            )
        found.append([_decimal(cells[place], separator) for place in places])
        numbers.append(number)
    return Table(rows=found, places=numbers)


def _decimal(cell: str, separator: str) -> str:
    """Where cells end at semicolons, a comma may be the decimal point."""
    if separator == ";" and cell.count(",") == 1 and cell.replace(",", "").lstrip("+-").isdigit():
        return cell.replace(",", ".")
    return cell


def _text(content: bytes) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refused(
            "this is not UTF-8. Save the file as “CSV UTF-8” and hand it in again.",
            "文字コードが UTF-8 ではありません。「CSV UTF-8」で保存し直してください。",
            row=content.count(b"\n", 0, error.start) + 1,
        ) from None
    if "\0" in text:
        raise refused(
            "this holds null bytes, so it is no CSV file. Write it as text in UTF-8.",
            "ヌル文字があり、CSV ファイルではありません。UTF-8 のテキストで書いてください。",
            row=text.count("\n", 0, text.index("\0")) + 1,
        )
    return text


def _rows(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not blank, each with its number."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    reader = csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=True)
    number = 0
    while True:
        number = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise refused(
                "this row cannot be read: {error}.",
                "この行を読み取れません: {error}",
                row=number,
                error=Whole(error),
            ) from None
        if any(cell.strip() for cell in cells):
            yield number, cells
