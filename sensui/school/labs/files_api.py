"""The notebook as a file: out for Jupyter, VS Code or Colab, and in again from anywhere."""

import json
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _

from sensui.course import Lang, Level

from .api import shown
from .desk import LARGEST_NOTEBOOK, Desk, at_desk, refusal, tab_in
from .documents import Document, choices_in, cleaned, with_ids
from .errors import NotADocument, Unreadable
from .judging import read
from .levels import derived, taken_over
from .models import Notebook, Revision
from .saving import revision_put
from .selectors import document_get, document_with_outputs

PERCENT = "py:percent"


@at_desk("GET")
def download_notebook(desk: Desk) -> HttpResponse:
    """The notebook with its outputs."""
    row = desk.opened()
    document = document_with_outputs(row, document_get(row))
    return _file(desk, row, json.dumps(document, ensure_ascii=False, indent=1), "ipynb")


@at_desk("GET")
def download_program(desk: Desk) -> HttpResponse:
    """The notebook as a program: cells begin with `# %%`, prose is comments."""
    row = desk.opened()
    return _file(desk, row, _program_of(document_get(row)), "py")


# jupytext brings half of Jupyter's server along, which no other page should wait for.


def _program_of(document: Document) -> str:
    import jupytext
    from nbformat import from_dict

    return str(jupytext.writes(from_dict(document), fmt=PERCENT))


def _notebook_of(program: str) -> dict[str, Any]:
    import jupytext

    return dict(jupytext.reads(program, fmt=PERCENT))


def _file(desk: Desk, row: Notebook, text: str, ending: str) -> HttpResponse:
    kinds = {"ipynb": "application/x-ipynb+json", "py": "text/x-python; charset=utf-8"}
    response = HttpResponse(text.encode("utf-8", "replace"), content_type=kinds[ending])
    name = f"{desk.lab.id}.{row.level}.{row.lang}.{ending}"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@at_desk("POST")
def upload(desk: Desk) -> HttpResponse:
    """Answers from a file go into the learner's notebook; what stood there before is a revision."""
    file = desk.request.FILES.get("notebook")
    if file is None or file.size > LARGEST_NOTEBOOK:
        return refusal(_("Choose the notebook that you saved, an .ipynb file of at most 8 MB."), 400)
    uploaded = _document_of(file.read().decode("utf-8-sig", errors="replace"), str(file.name))
    row = desk.opened()
    lang, level = _choices(uploaded, row)
    fresh = derived(desk.lab, lang=lang, level=level)
    document = taken_over(uploaded, read(uploaded, desk.lab), fresh)
    tab = tab_in(desk.request.POST.dict())
    revision_put(
        notebook=row, document=document, made_by=Revision.MadeBy.UPLOAD, tab=tab, lang=lang, level=level
    )
    return shown(desk, desk.notebook())


def _document_of(text: str, name: str) -> Document:
    try:
        given = _notebook_of(text) if name.endswith(".py") else json.loads(text)
        return cleaned(with_ids(given))
    except (ValueError, RecursionError, NotADocument) as error:
        raise Unreadable from error


def _choices(uploaded: Document, row: Notebook) -> tuple[Lang, Level]:
    """The file's own language and level, where it says so."""
    lang, level = choices_in(uploaded)
    return lang or Lang(row.lang), level or Level(row.level)
