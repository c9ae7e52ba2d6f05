"""A sheet as the files that programs for spreadsheets open: OpenDocument and Office Open XML, without macros."""

import re
from collections.abc import Callable, Mapping
from io import BytesIO
from types import MappingProxyType

import odfdo
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

from sensui.course import CellKind, Sheet, SheetCell, SheetTable, addressed

YELLOW = "FFF2B3"
BOLD = (CellKind.NAME, CellKind.HEAD)
ADDRESS = re.compile(r"\$?[A-Z]+\$?\d+")


def letters(width: int) -> list[str]:
    """The letters above so many columns."""
    return [get_column_letter(number) for number in range(1, width + 1)]


def _xlsx(sheet: Sheet) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for table in sheet.tables:
        page = book.create_sheet(table.name)
        for address, cell in addressed(table).items():
            place = page[address]
            place.value = cell.formula or cell.value
            if cell.kind in BOLD:
                place.font = Font(bold=True)
            elif cell.kind is CellKind.CONSTANT:
                place.fill = PatternFill("solid", fgColor=YELLOW)
        for letter in letters(page.max_column):
            page.column_dimensions[letter].width = 13
        page.freeze_panes = f"A{_head_of(table) + 1}"
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _head_of(table: SheetTable) -> int:
    """The row of the columns' names, counted from 1."""
    return next(
        n for n, row in enumerate(table.rows, start=1) if row and row[0] and row[0].kind is CellKind.HEAD
    )


def _ods(sheet: Sheet) -> bytes:
    document = odfdo.Document("spreadsheet")
    document.body.clear()
    bold = document.insert_style(
        odfdo.Element.from_tag(
            '<style:style style:name="bold" style:family="table-cell">'
            '<style:text-properties fo:font-weight="bold"/></style:style>'
        ),
        automatic=True,
    )
    yellow = document.insert_style(
        odfdo.Element.from_tag(
            '<style:style style:name="yellow" style:family="table-cell">'
            f'<style:table-cell-properties fo:background-color="#{YELLOW}"/></style:style>'
        ),
        automatic=True,
    )
    styles = {CellKind.NAME: bold, CellKind.HEAD: bold, CellKind.CONSTANT: yellow}
    for table in sheet.tables:
        page = odfdo.Table(table.name)
        for cells in table.rows:
            row = odfdo.Row()
            for cell in cells or (None,):
                row.append_cell(_ods_cell(cell, styles))
            page.append_row(row)
        document.body.append(page)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _ods_cell(cell: SheetCell | None, styles: Mapping[CellKind, str]) -> odfdo.Cell:
    if cell is None:
        return odfdo.Cell()
    if not cell.formula:
        return odfdo.Cell(cell.value, style=styles.get(cell.kind))
    formula = ADDRESS.sub(r"[.\g<0>]", cell.formula).replace(",", ";")
    return odfdo.Cell(cell.value, formula=f"of:{formula}")


FORMS: Mapping[str, tuple[Callable[[Sheet], bytes], str]] = MappingProxyType(
    {
        "ods": (_ods, "application/vnd.oasis.opendocument.spreadsheet"),
        "xlsx": (_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    }
)
