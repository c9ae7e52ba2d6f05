"""Lectures that are films: the film in pieces as a browser asks for them, its captions, and its transcript."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BufferedIOBase
from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.views.decorators.http import require_safe
from whitenoise.responders import StaticFile

from sensui.course import Lang, Unit, Video

from .library import library

PIECE = 1 << 16
KINDS = {".mp4": "video/mp4", ".webm": "video/webm"}


@dataclass(frozen=True, kw_only=True)
class Line:
    """What is said at a moment, in one language; times in seconds."""

    start: float
    end: float
    text: str
    lang: str


def transcript_of(video: Video) -> tuple[Line, ...]:
    """The captions of both languages, in the order in which they are said."""
    lines = (
        Line(start=cue.start, end=cue.end, text=cue.text, lang=lang.value)
        for lang, cues in video.captions.items()
        for cue in cues
    )
    return tuple(sorted(lines, key=lambda line: (line.start, line.lang)))


def kind_of(video: Video) -> str:
    """What a browser calls this kind of film."""
    return KINDS[video.file.suffix]


@require_safe
def film(request: HttpRequest, course: str, unit: str) -> HttpResponseBase:
    """The film of a lecture, or the part of it that is asked for."""
    video = _video(library().unit(course, unit))
    return _file(request, video.file, kind=kind_of(video))


@require_safe
def captions(request: HttpRequest, course: str, unit: str, lang: str) -> HttpResponseBase:
    """The captions of a lecture's film in one language."""
    video = _video(library().unit(course, unit))
    if lang not in list(Lang):
        raise Http404(lang)
    return _file(request, video.file.with_name(f"lecture.{lang}.vtt"), kind="text/vtt; charset=utf-8")


def _video(unit: Unit | None) -> Video:
    if unit is None or unit.lecture is None or unit.lecture.video is None:
        raise Http404
    return unit.lecture.video


def _file(request: HttpRequest, file: Path, *, kind: str) -> HttpResponseBase:
    if not file.is_file():  # it was taken away while the school is open
        raise Http404(file.name)
    found = StaticFile(str(file), [("Content-Type", kind), ("Accept-Ranges", "bytes")]).get_response(
        request.method, request.META
    )
    # A film is compressed already, and a part of it must be as long as it says.
    headers = {**dict(found.headers), "Content-Encoding": "identity"}
    if found.file is None:
        return HttpResponse(status=int(found.status), headers=headers)
    return StreamingHttpResponse(_pieces(found.file), status=int(found.status), headers=headers)


async def _pieces(file: BufferedIOBase) -> AsyncIterator[bytes]:
    try:
        while piece := await asyncio.to_thread(file.read, PIECE):
            yield piece
    finally:
        file.close()
