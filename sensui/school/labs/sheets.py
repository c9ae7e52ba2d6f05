"""A lab's sheet: as tables with their numbers, for the island to compute, and as files."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from sensui.course import CellKind, Sheet, SheetCell, SheetTable

from ..catalog.library import Thing
from ..catalog.views import course_or_404, thing_or_404
from ..middleware import POLICY
from ..tags import page_language

DIGITS = 7
# On this page alone the browser may also compile WebAssembly: the spreadsheet's engine, one of our own files.
WITH_WEBASSEMBLY = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")


def _sheet_or_404(course: str, unit: str, lab: str) -> tuple[Thing, Sheet]:
    thing = thing_or_404(f"{course}/{unit}/labs/{lab}")
    if thing.lab is None or thing.lab.sheet is None:
        raise Http404(lab)
    return thing, thing.lab.sheet


@require_GET
def sheet(request: HttpRequest, course: str, unit: str, lab: str) -> HttpResponse:
    thing, found = _sheet_or_404(course, unit, lab)
    facts = {
        "course": course_or_404(course),
        "unit": thing.unit,
        "thing": thing,
        "lab": thing.lab,
        "sheet": found,
        "about": found.about.in_(page_language()),
        "tables": [_shown(table) for table in found.tables],
    }
    response = render(request, "labs/sheet.html", facts)
    response.headers["Content-Security-Policy"] = WITH_WEBASSEMBLY
    return response


def _shown(table: SheetTable) -> dict[str, object]:
    """The table with every row as long as the longest, and each number as people read it."""
    from .workbooks import letters

    width = max(len(row) for row in table.rows)
    rows = [[_cell(cell) for cell in (*row, *([None] * (width - len(row))))] for row in table.rows]
    return {"name": table.name, "id": table.id, "letters": letters(width), "rows": rows}


def _cell(cell: SheetCell | None) -> dict[str, str]:
    if cell is None:
        return {}
    if isinstance(cell.value, str):
        return {"kind": cell.kind, "text": cell.value, "given": cell.value}
    given = cell.formula if cell.kind is CellKind.FORMULA else f"{cell.value:g}"
    return {"kind": cell.kind, "text": f"{cell.value:.{DIGITS}g}", "given": given}


@require_GET
def download(request: HttpRequest, course: str, unit: str, lab: str, form: str) -> HttpResponse:
    """The sheet as a file of LibreOffice or of Excel, with formulas and without macros."""
    _thing, found = _sheet_or_404(course, unit, lab)
    from .workbooks import FORMS

    if form not in FORMS:
        raise Http404(form)
    write, content_type = FORMS[form]
    response = HttpResponse(write(found), content_type=content_type)
    response.headers["Content-Disposition"] = f'attachment; filename="{lab}.{form}"'
    return response
