"""The studio's page: the explanation, the outline, and the place where the island puts the notebook."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from sensui.course import Lang, Level

from ..catalog.views import course_or_404
from ..middleware import POLICY
from .api import exercises_of
from .desk import Desk, desk_of
from .documents import source_of
from .selectors import document_get

# The notebook's editor writes style elements, and plots come from the kernel as data: on this page, and no other.
STUDIO_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(
    "img-src 'self' data:", "img-src 'self' data: blob:"
)


@require_GET
def studio(request: HttpRequest, course: str, unit: str, lab: str) -> HttpResponse:
    desk = desk_of(request, course, unit, lab)
    response = render(request, "labs/studio.html", _facts(desk, course, unit, lab))
    response.headers["Content-Security-Policy"] = STUDIO_POLICY
    return response


def _facts(desk: Desk, course: str, unit: str, lab: str) -> dict[str, Any]:
    asked = desk.request.GET
    lang = Lang(asked["lang"]) if asked.get("lang") in list(Lang) else None
    level = Level(asked["level"]) if asked.get("level") in list(Level) else Level.STANDARD
    notebook = desk.opened(lang=lang, level=level)
    page = desk.lab.pages[desk.lang]
    document = document_get(notebook)
    exercises = exercises_of(desk, notebook, document)
    points = {one["name"]: one["max_points"] for one in exercises}
    return {
        "course": course_or_404(course),
        "unit": desk.thing.unit,
        "thing": desk.thing,
        "lab": desk.lab,
        "page": page,
        "notebook": notebook,
        "cells": [_first(cell) for cell in document["cells"]],
        "exercises": exercises,
        "sections": [(section, points.get(section.id)) for section in page.sections],
        "levels": list(Level),
        "api": f"/api/labs/{course}/{unit}/{lab}/",
        "jupyter": f"/jupyter/{notebook.pk}/",
    }


def _first(cell: Mapping[str, Any]) -> dict[str, Any]:
    """A cell as it can be typed into at once, before the notebook's own editor is there.

    Of a text it is the heading, of what is folded and nobody may change the first line.
    """
    source = source_of(cell)
    lines = source.splitlines() or [""]
    is_fixed = cell["metadata"].get("editable") is False
    if is_fixed and _is_folded(cell):
        lines = [f"{lines[0]} …"]
        source = lines[0]
    return {
        "id": cell["id"],
        "cell_type": cell["cell_type"],
        "source": source,
        "rows": len(lines),
        "heading": lines[0].lstrip("# ") if lines[0].startswith("#") else "",
        "is_fixed": is_fixed,
    }


def _is_folded(cell: Mapping[str, Any]) -> bool:
    shown = cell["metadata"].get("jupyter")
    return isinstance(shown, dict) and shown.get("source_hidden") is True
