"""The credential inside the files that people keep: JSON as it is, or attached to the PDF."""

from io import BytesIO

from .credential import MOST_BYTES, NotACertificate

ATTACHED = "certificate.json"


def credential_in(content: bytes) -> bytes:
    """The credential of a file, not yet verified. NotACertificate when a PDF carries none."""
    if not content.startswith(b"%PDF-"):
        return content
    from pypdf import PdfReader
    from pypdf.errors import PdfReadError, PyPdfError

    try:
        attached = PdfReader(BytesIO(content)).attachments.get(ATTACHED, [])
    except (PyPdfError, PdfReadError, ValueError, KeyError, RecursionError) as error:
        raise NotACertificate("the PDF cannot be read") from error
    if len(attached) != 1 or len(attached[0]) > MOST_BYTES:
        raise NotACertificate(
            "the PDF carries no credential: it is a picture of a certificate, or another document"
        )
    return bytes(attached[0])
