"""lecture.toml: a lecture that is a video, with captions in both languages, which are its transcript as well."""

import html
import itertools
import re
from pathlib import Path

import webvtt
from webvtt.errors import MalformedCaptionError, MalformedFileError

from ._check_texts import check_texts, check_words
from ._faults import Report, shown
from ._files import LectureFile
from ._load import read_text, read_toml
from ._model import Cue, Lecture, Video
from ._text import Lang

FILE = "lecture.toml"
# Readers of WebVTT pass over a cue whose times they do not understand; an author wants to know of it.
TIMES = re.compile(r"^[ \t]*[0-9][0-9:.,]*[ \t]*-+>.*$", re.MULTILINE)


def video_lecture(report: Report, folder: Path) -> Lecture | None:
    """The lecture of lecture.toml, a video of this folder and lecture.<lang>.vtt; None when it cannot be read."""
    own = report.on(folder / FILE)
    facts = read_toml(own, LectureFile)
    captions = {lang: _cues(report.on(folder / f"lecture.{lang}.vtt"), lang) for lang in Lang}
    for lang in Lang:
        page = folder / f"lecture.{lang}.md"
        if page.exists():
            own.add(
                "video", found=f"beside {page.name}", expected="one of the two", fix="Remove the other one."
            )
    if facts is None:
        return None
    check_texts(own, facts)
    file = folder / facts.video
    if not file.is_file():
        own.add(
            "video",
            found=f"{facts.video}, which is not there",
            expected="a file of this folder",
            fix="Add it.",
        )
    return Lecture(title=facts.title, scenes=(), video=Video(file=file, captions=captions))


def _cues(report: Report, lang: Lang) -> tuple[Cue, ...]:
    text = read_text(report)
    if text is None:
        return ()
    try:
        captions = webvtt.from_string(text).captions
    except (MalformedFileError, MalformedCaptionError) as error:
        fix = f"The reader says: {error}."
        report.add("line 1", found=shown(text.split("\n")[0]), expected="WebVTT, `WEBVTT` first", fix=fix)
        return ()
    cues = tuple(
        Cue(
            start=caption.start_time.in_milliseconds() / 1000,
            end=caption.end_time.in_milliseconds() / 1000,
            text=html.unescape(caption.text).strip(),
        )
        for caption in captions
    )
    _check_times(report, text, cues)
    for cue in cues:
        _check_cue(report, cue, lang)
    return cues


def _check_times(report: Report, text: str, cues: tuple[Cue, ...]) -> None:
    if not cues or len(TIMES.findall(text)) != len(cues):
        report.add(
            "times",
            found=f"{len(cues)} captions of {len(TIMES.findall(text))} that can be read",
            expected="captions, each with a line of times like `00:01:02.000 --> 00:01:04.500`",
            fix="Correct the times.",
        )
    for cue, following in itertools.pairwise(cues):
        if following.start < cue.start:
            report.add(
                stamp(following.start),
                found=f"after {stamp(cue.start)}",
                expected="captions in the order of time",
                fix="Put them in order.",
            )


def _check_cue(report: Report, cue: Cue, lang: Lang) -> None:
    place = stamp(cue.start)
    if cue.end <= cue.start:
        found = f"over at {stamp(cue.end)}"
        report.add(place, found=found, expected="an end after its beginning", fix="Correct the times.")
    if not cue.text:
        report.add(place, found="a caption without words", expected="what is said", fix="Write it.")
    check_words(report, place, cue.text, lang)


def stamp(seconds: float) -> str:
    """The time as WebVTT writes it: 62.5 is 00:01:02.500."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    return f"{hours:02}:{minutes:02}:{rest:06.3f}"
