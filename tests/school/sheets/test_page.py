"""The page of a sheet: its numbers without a script, its files, and what the browser may do there."""

import pytest

from sensui.school.labs.sheets import WITH_WEBASSEMBLY
from sensui.school.middleware import POLICY

LAB = "/courses/shallows/mean/labs/small/"
SHEET = f"{LAB}sheet/"


def test_the_numbers_stand_on_the_page_without_a_script(browser):
    page = browser.get(SHEET).content.decode()

    for cell in ('data-given="8">8</td>', 'data-given="=B5/2">4</td>', 'data-given="=B6/2">2</td>'):
        assert cell in page
    assert "see what follows" in page


def test_it_is_told_in_the_readers_language(japanese):
    page = japanese.get(SHEET).content.decode()

    assert "表計算で半分に" in page
    assert "LibreOffice 用にダウンロード" in page
    assert "see what follows" not in page


def test_a_lab_leads_to_its_sheet(browser):
    assert f'href="{SHEET}"' in browser.get(LAB).content.decode()


@pytest.mark.parametrize(
    ("form", "begins", "kind"),
    [
        ("ods", b"PK\x03\x04", "application/vnd.oasis.opendocument.spreadsheet"),
        ("xlsx", b"PK\x03\x04", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ],
)
def test_it_is_given_as_a_file(browser, form, begins, kind):
    response = browser.get(f"{SHEET}file.{form}")

    assert response.content.startswith(begins)
    assert (kind, f'attachment; filename="small.{form}"') == (
        response.headers["Content-Type"],
        response.headers["Content-Disposition"],
    )


@pytest.mark.parametrize("address", [f"{SHEET}file.csv", "/courses/shallows/mean/labs/nothing/sheet/"])
def test_what_is_not_there_is_not_found(browser, address):
    assert 404 == browser.get(address).status_code


def test_this_page_alone_may_compile_webassembly_and_nothing_else(browser):
    assert WITH_WEBASSEMBLY == browser.get(SHEET).headers["Content-Security-Policy"]
    assert POLICY == WITH_WEBASSEMBLY.replace(" 'wasm-unsafe-eval'", "")
    assert POLICY == browser.get(LAB).headers["Content-Security-Policy"]
