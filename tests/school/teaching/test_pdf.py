"""Which files are reports, and what is left of them."""

import io

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from sensui.school.teaching.reports import pdf
from sensui.school.teaching.reports.errors import NotOpened, NotPdf, TooLarge, WrongPages, WrongPaper
from sensui.school.teaching.reports.pdf import looked_at

A4 = (595.28, 841.89)


def made(pages=5, *, size=A4, rotated=False, secret="", unit=1.0):
    writer = PdfWriter()
    for _ in range(pages):
        page = writer.add_blank_page(*size)
        if rotated:
            page.rotate(90)
        if unit != 1:
            page.user_unit = unit
    if secret:
        writer.add_metadata({"/Author": secret})
        script = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject(secret)}
        writer.root_object[NameObject("/OpenAction")] = DictionaryObject(script)
        writer.add_attachment("name.txt", secret.encode())
        writer.add_annotation(0, FreeText(text=secret, rect=(50, 550, 200, 650)))
    return written(writer)


def written(writer):
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def look(content):
    return looked_at(content, min_pages=4, max_pages=8)


@pytest.mark.parametrize("pages", [4, 8])
def test_four_to_eight_pages_on_a4_are_a_report(pages):
    assert pages == look(made(pages)).pages


@pytest.mark.parametrize("pages", [1, 3, 9])
def test_fewer_and_more_pages_are_not(pages):
    with pytest.raises(WrongPages, match=f"{pages} pages"):
        look(made(pages))


@pytest.mark.parametrize(("more", "fits"), [(-9, False), (-7, True), (7, True), (9, False)])
def test_a4_is_meant_within_three_millimetres(more, fits):
    size = (A4[0] + more, A4[1])
    if fits:
        assert 5 == look(made(size=size)).pages
    else:
        with pytest.raises(WrongPaper, match="Page 1"):
            look(made(size=size))


def test_a_page_may_lie_on_its_side():
    assert 5 == look(made(size=(A4[1], A4[0]))).pages
    assert 5 == look(made(rotated=True)).pages


def test_american_paper_is_not_a4():
    with pytest.raises(WrongPaper, match="216 × 279 mm"):
        look(made(size=(612, 792)))


def test_a_protected_file_is_not_taken():
    writer = PdfWriter(clone_from=io.BytesIO(made()))
    writer.encrypt("secret")

    with pytest.raises(NotOpened):
        look(written(writer))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 a document",
        b"%PDF-1.7\nand then nothing",
        b"%PDF-1.7\n" + b"\0" * 5000,
        b"<html>%PDF</html>",
    ],
)
def test_what_is_no_pdf_is_told_so(content):
    with pytest.raises(NotPdf):
        look(content)


def test_a_torn_file_is_told_so():
    whole = made()

    with pytest.raises((NotPdf, WrongPages)):
        look(whole[: len(whole) // 3])


def test_a_file_that_is_too_large_is_not_even_looked_into(monkeypatch):
    monkeypatch.setattr(pdf, "_said_of", lambda *_: pytest.fail("it was looked into"))

    with pytest.raises(TooLarge):
        look(b"%PDF-1.7" + b"\0" * pdf.MOST_BYTES)


def test_a_reader_that_takes_too_long_is_ended(monkeypatch):
    monkeypatch.setattr(pdf, "SECONDS", 0.01)

    with pytest.raises(NotPdf):
        look(made())


def test_nothing_but_pages_is_left_of_a_file():
    content = look(made(secret="Mika Abe")).content

    assert b"Mika" not in content
    kept = PdfReader(io.BytesIO(content))
    assert not kept.attachments
    assert not any(page.get("/Annots") for page in kept.pages)
    assert not {"/Names", "/OpenAction"} & set(kept.trailer["/Root"])
    assert "/Author" not in (kept.metadata or {})
