"""The certificate on paper, in both languages, with the credential inside."""

import os
from io import BytesIO

import pytest
from django.test import Client
from pypdf import PdfReader

from sensui.course import Lang
from sensui.school.accounts.models import User
from sensui.school.certificates.credential import verified
from sensui.school.certificates.files import credential_in
from sensui.school.certificates.paper import NoPrinter, pdf_of
from sensui.school.certificates.services import School, certificate_issue

pytestmark = pytest.mark.django_db


@pytest.fixture
def row(graduate: User):
    school = School(name="Sensui", url="https://school.example/")
    return certificate_issue(
        learner=graduate, course="shallows", holder="山田 花子", lang=Lang.JA, school=school
    )


@pytest.fixture
def drawn(row):
    def draw(lang: Lang) -> bytes:
        try:
            return pdf_of(row, lang, page=f"https://school.example/certificates/{row.id}/")
        except NoPrinter as error:
            assert os.environ.get("CI") != "true"
            pytest.skip(str(error))

    return draw


@pytest.mark.parametrize(("lang", "title"), [(Lang.JA, "浅瀬のダイバー"), (Lang.EN, "Diver of the shallows")])
def test_one_page_of_a4_says_it(drawn, lang: Lang, title: str) -> None:
    pages = PdfReader(BytesIO(drawn(lang))).pages

    assert 1 == len(pages)
    assert (842, 595) == (round(pages[0].mediabox.width), round(pages[0].mediabox.height))
    words = "".join(pages[0].extract_text().split())
    assert title.replace(" ", "") in words
    assert "山田花子" in words


def test_the_pdf_carries_the_credential(drawn, row) -> None:
    assert "山田 花子" == verified(credential_in(drawn(Lang.JA))).holder


def test_it_is_drawn_once_and_kept(drawn, monkeypatch) -> None:
    first = drawn(Lang.EN)
    monkeypatch.setattr("sensui.school.certificates.paper._drawn", lambda *_: pytest.fail("drawn again"))

    assert first == drawn(Lang.EN)


def test_after_the_school_moved_it_names_the_new_address_and_the_old_file_is_gone(
    row, drawn, settings
) -> None:
    drawn(Lang.EN)
    at = f"https://moved.example/certificates/{row.id}/"
    moved = pdf_of(row, Lang.EN, page=at)

    words = "".join(PdfReader(BytesIO(moved)).pages[0].extract_text().split())
    assert "moved.example" in words
    assert "school.example" not in words
    assert 1 == len(list((settings.OPTIONS.data / "cache" / "certificates").glob(f"{row.id}.en.*")))


def test_a_machine_without_pango_says_so(row, monkeypatch) -> None:
    def lacks(*_: object) -> bytes:
        raise NoPrinter

    monkeypatch.setattr("sensui.school.certificates.paper._drawn", lacks)
    answer = Client(headers={"accept-language": "ja"}).get(f"/certificates/{row.id}/certificate.ja.pdf")

    assert 501 == answer.status_code
    assert "libpango" in answer.content.decode()


def test_a_language_that_is_not_ours_is_not_found(row) -> None:
    assert 404 == Client().get(f"/certificates/{row.id}/certificate.fr.pdf").status_code
