"""The studio's page: to be read without a script, and ready for the island."""

import json
import re

import pytest
from django.test import Client

from sensui.school.labs.studio import STUDIO_POLICY, _first
from sensui.school.middleware import POLICY
from sensui.school.tags import _asset_links

from ..pages import foreign_words, read

LAB = "/courses/shallows/mean/labs/small/"
STUDIO = f"{LAB}studio/"


@pytest.fixture
def page(browser):
    return browser.get(STUDIO).content.decode()


def test_the_lab_leads_to_the_studio_first(browser):
    text = browser.get(LAB).content.decode()

    assert text.index("Open in the studio") < text.index("Or work on it elsewhere")
    assert f'href="{STUDIO}"' in text
    assert 1 == text.count("button-primary")


def test_the_island_is_told_where_everything_is(page, browser):
    notebook = browser.get("/api/labs/shallows/mean/small/notebook").json()["id"]

    (island,) = re.findall(r"<sensui-studio ([^>]*)>", page)
    assert {
        "data-api": "/api/labs/shallows/mean/small/",
        "data-jupyter": f"/jupyter/{notebook}/",
        "data-notebook": notebook,
        "data-lang": "en",
        "data-level": "standard",
    } == dict(re.findall(r'([\w-]+)="([^"]*)"', island))


def test_the_explanation_is_there_without_a_script(page):
    assert ["", "mean", "centred"] == re.findall(
        r'<section class="studio-text[^>]*data-section="([^"]*)"', page
    )
    assert 6 == page.count('<details class="hint"')
    assert "numpy.size" in page
    assert "<noscript>" in page
    assert "download.ipynb" in page


def test_what_is_folded_and_fixed_comes_with_its_first_line_alone():
    code = {"id": "data", "cell_type": "code", "source": "# the data\nDATA = 1\n"}
    folded = {"jupyter": {"source_hidden": True}}

    shown = [_first({**code, "metadata": metadata}) for metadata in ({**folded, "editable": False}, folded)]

    assert [("# the data …", 1), ("# the data\nDATA = 1\n", 2)] == [(one["source"], one["rows"]) for one in shown]


def test_the_outline_has_each_exercise_with_its_state(page, studio):
    assert [("mean", "unchecked"), ("centred", "unchecked")] == re.findall(
        r'data-exercise="(\w+)" data-outcome="(\w+)"', page
    )


@pytest.mark.slow
def test_the_outline_says_what_was_checked_and_what_changed_since(browser, studio):
    shown = studio.open()
    studio.post("check", exercise="mean", notebook=shown["notebook"], parent=1, tab="tab")
    assert 'data-exercise="mean" data-outcome="missing">' in browser.get(STUDIO).content.decode()

    studio.write("changed")

    assert 'data-outcome="missing" data-stale>' in browser.get(STUDIO).content.decode()


def test_the_answer_is_nowhere_on_the_page(page):
    assert "np.sum(x) / np.size(x)" not in page


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_page_is_in_the_readers_language(learner, lang):
    client = Client(headers={"accept-language": lang})
    client.force_login(learner)

    page = read(client.get(STUDIO).content.decode(), STUDIO)

    assert [] == foreign_words(page)
    assert [] == page.faults
    assert [] == page.inline
    assert (LAB in page.links, lang) == (True, page.words[0].language or lang)


def test_only_this_page_lets_styles_and_blobs_in(browser, page):
    assert STUDIO_POLICY == browser.get(STUDIO).headers["Content-Security-Policy"]
    assert "style-src 'self' 'unsafe-inline'" in STUDIO_POLICY
    assert "img-src 'self' data: blob:" in STUDIO_POLICY
    assert "script-src 'self';" in STUDIO_POLICY
    assert POLICY == browser.get(LAB).headers["Content-Security-Policy"]


def test_the_studios_script_is_loaded_here_and_nowhere_else(tmp_path):
    built = {
        "src/main.ts": {"file": "assets/main.js", "css": ["assets/main.css"]},
        "src/studio/studio.ts": {
            "file": "assets/studio.js",
            "css": ["assets/studio.css"],
            "imports": ["_shared.js"],
            "dynamicImports": ["src/studio/whole.ts"],
        },
        "src/studio/whole.ts": {"file": "assets/whole.js"},
        "_shared.js": {"file": "assets/shared.js", "css": ["assets/shared.css"]},
    }
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "manifest.json").write_text(json.dumps(built))

    main, studio = (_asset_links(str(tmp_path), name) for name in ("src/main.ts", "src/studio/studio.ts"))

    assert "studio" not in main
    assert re.findall(r"assets/\w+\.\w+", studio) == [
        "assets/shared.css",
        "assets/studio.css",
        "assets/shared.js",
        "assets/studio.js",
    ]
    assert "" == _asset_links(str(tmp_path), "src/nothing.ts")
