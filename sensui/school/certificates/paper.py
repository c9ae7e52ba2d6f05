"""The certificate on paper: A4, in either language, with the credential attached to the PDF."""

from hashlib import sha256
from pathlib import Path
from uuid import uuid4
from xml.etree import ElementTree

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation

from sensui.course import Lang

from .credential import verified
from .files import ATTACHED
from .models import Certificate

_STYLE = Path(__file__).with_name("paper.css")


class NoPrinter(RuntimeError):
    """WeasyPrint needs Pango, which only the operating system has."""

    def __init__(self) -> None:
        super().__init__("Pango is missing. Install it with: apt-get install libpangoft2-1.0-0")


def pdf_of(certificate: Certificate, lang: Lang, *, page: str) -> bytes:
    """The PDF; made once for each language and kept. `page` is the address of its page, where others can reach it: when
    the school moves, it is made anew. NoPrinter where the machine lacks what draws it."""
    folder = _folder()
    name = f"{certificate.id}.{lang.value}"
    kept = folder / f"{name}.{sha256(page.encode()).hexdigest()[:16]}.pdf"
    if kept.is_file():
        return kept.read_bytes()
    content = _drawn(certificate, lang, page)
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / f".{kept.name}.{uuid4().hex}"
    draft.write_bytes(content)
    draft.replace(kept)
    for older in folder.glob(f"{name}.*"):
        if older != kept:
            older.unlink(missing_ok=True)
    return content


def pdf_forget(certificate: Certificate) -> None:
    """Its PDFs go, in every language."""
    for kept in _folder().glob(f"{certificate.id}.*"):
        kept.unlink(missing_ok=True)


def _folder() -> Path:
    return settings.OPTIONS.data / "cache" / "certificates"


def code_of(address: str) -> str:
    """A QR code as the path of an SVG picture, for cameras."""
    from qrcode import QRCode
    from qrcode.image.svg import SvgPathImage

    code = QRCode(border=0)
    code.add_data(address)
    image = code.make_image(image_factory=SvgPathImage)
    return ElementTree.tostring(image.get_image(), encoding="unicode")


def _drawn(certificate: Certificate, lang: Lang, page: str) -> bytes:
    try:
        from weasyprint import HTML, Attachment
        from weasyprint.text.fonts import FontConfiguration
    except OSError as error:
        raise NoPrinter from error
    says = verified(certificate.document)
    with translation.override(lang.value):
        source = render_to_string(
            "certificates/paper.html",
            {
                "certificate": certificate,
                "title": certificate.titles[lang.value],
                "says": says,
                "page": page,
                "code": code_of(page) if page else "",
                "lang": lang.value,
                "style": _STYLE.read_text(encoding="utf-8"),
            },
        )
    credential = Attachment(string=certificate.document, name=ATTACHED, description="Open Badges 3.0")
    return bytes(
        HTML(string=source, url_fetcher=_fetch_nothing).write_pdf(
            attachments=[credential], font_config=FontConfiguration(), pdf_identifier=certificate.id.bytes
        )
    )


def _fetch_nothing(url: str, *_args: object, **_more: object) -> dict[str, object]:
    raise ValueError(f"a certificate loads nothing: {url}")
