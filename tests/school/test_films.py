"""A lecture that is a film: served in parts, with captions and a transcript in both languages."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from asgiref.sync import async_to_sync
from django.http import HttpResponse
from django.test import AsyncClient, Client

from sensui.school.accounts.models import User
from sensui.school.catalog.library import Library, library_open, read_library
from sensui.school.catalog.search import entry_search
from sensui.school.catalog.services import catalogue_sync
from sensui.school.study.models import Progress

from .conftest import COURSES
from .pages import foreign_words, read

LECTURE = "/courses/shallows/spread/lecture/"
BYTES = bytes(range(256)) * 1000
CAPTIONS = {
    "en": "WEBVTT\n\n00:00.500 --> 00:02.000\nFar apart, or close?\n\n00:02.000 --> 02:05.000\nSquares &lt;say&gt; it.\n",
    "ja": "WEBVTT\n\n00:00.500 --> 00:02.500\n離れているか、近いか。\n\n00:02.500 --> 02:06.000\n二乗が答えます。\n",
}


def with_film(folder: Path, film: bytes = BYTES) -> Path:
    """The small course, with a film in the place of its second lecture."""
    course = Path(shutil.copytree(COURSES / "shallows", folder / "shallows"))
    unit = course / "spread"
    (unit / "lecture.toml").write_text('title = { en = "Spread", ja = "ばらつき" }\nvideo = "film.webm"\n')
    (unit / "film.webm").write_bytes(film)
    for lang, captions in CAPTIONS.items():
        (unit / f"lecture.{lang}.md").unlink()
        (unit / f"lecture.{lang}.vtt").write_text(captions)
    return course


@pytest.fixture
def cinema(learner: User, tmp_path: Path, shallows: Library) -> Iterator[Library]:
    read = read_library([with_film(tmp_path)])
    assert not read.broken
    library_open(read)
    catalogue_sync(library=read)
    yield read
    library_open(shallows)


def test_the_page_has_the_film_and_what_is_said_in_it(cinema, browser, japanese):
    english = browser.get(LECTURE).content.decode()

    assert f'<source src="{LECTURE}film/" type="video/webm">' in english
    assert f'srclang="en" label="English" src="{LECTURE}captions.en.vtt" default' in english
    assert '<li data-start="0.500" data-end="2.000" lang="en">Far apart, or close?</li>' in english
    assert '<li data-start="0.500" data-end="2.500" lang="ja" hidden>離れているか、近いか。</li>' in english
    assert "Squares &lt;say&gt; it." in english
    assert ">書き起こし</h2>" in japanese.get(LECTURE).content.decode()
    assert "hidden>離れて" not in browser.get(f"{LECTURE}?both=1").content.decode()


def test_the_page_is_whole_in_both_languages(cinema, browser, japanese):
    for client in (browser, japanese):
        page = read(client.get(LECTURE).content.decode(), LECTURE)

        assert [] == [*page.faults, *page.inline, *foreign_words(page)]


@pytest.fixture
def viewer(cinema: Library, learner: User) -> AsyncClient:
    client = AsyncClient()
    client.force_login(learner)
    return client


@async_to_sync
async def ask(viewer: AsyncClient, address: str, **headers: str) -> tuple[HttpResponse, bytes]:
    response = await viewer.get(
        address, headers={name.replace("_", "-"): text for name, text in headers.items()}
    )
    if not response.streaming:
        return response, response.content
    return response, b"".join([piece async for piece in response.streaming_content])


def test_a_film_comes_whole_or_in_the_part_that_is_asked_for(viewer):
    address = f"{LECTURE}film/"

    whole, everything = ask(viewer, address)
    part, thousand = ask(viewer, address, range="bytes=1000-1999", accept_encoding="gzip")
    _, last = ask(viewer, address, range="bytes=-5")
    beyond, nothing = ask(viewer, address, range="bytes=999999-")

    assert ("video/webm", "bytes") == (whole["Content-Type"], whole["Accept-Ranges"])
    assert (206, "bytes 1000-1999/256000") == (part.status_code, part["Content-Range"])
    assert (everything, thousand, last) == (BYTES, BYTES[1000:2000], BYTES[-5:])
    assert (416, b"") == (beyond.status_code, nothing)


def test_captions_come_as_they_were_written(viewer):
    said, text = ask(viewer, f"{LECTURE}captions.ja.vtt")

    assert said["Content-Type"] == "text/vtt; charset=utf-8"
    assert text.decode() == CAPTIONS["ja"]
    assert ask(viewer, f"{LECTURE}captions.fr.vtt")[0].status_code == 404


def test_a_film_that_is_taken_away_is_not_there(viewer, cinema):
    cinema.units[1].lecture.video.file.unlink()

    assert ask(viewer, f"{LECTURE}film/")[0].status_code == 404


def test_scenes_have_no_film(browser):
    assert browser.get("/courses/shallows/mean/lecture/film/").status_code == 404


def test_nobody_sees_a_film_without_being_signed_in(cinema):
    assert Client().get(f"{LECTURE}film/").status_code in (302, 403)


def test_where_somebody_is_in_a_film_is_remembered(cinema, browser, learner):
    def tell(scene: str, block: int) -> int:
        body = json.dumps({"item": "shallows/spread/lecture", "scene": scene, "block": block})
        return browser.post("/api/position/", body, content_type="application/json").status_code

    assert (204, 400) == (tell("video", 62), tell("spread", 1))
    assert Progress.objects.get(learner=learner).block == 62
    assert 'data-scene="video" data-block="62"' in browser.get(LECTURE).content.decode()
    assert browser.get("/").status_code == 200


def test_what_is_said_in_a_film_is_found(cinema):
    found = [f"/courses/{one.entry.path}/" for one in entry_search("二乗が答えます", language="ja")]

    assert [LECTURE] == found


def test_a_film_takes_as_long_as_it_is(cinema):
    assert cinema.things["shallows/spread/lecture"].minutes >= 3
