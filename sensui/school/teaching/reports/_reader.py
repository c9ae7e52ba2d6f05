"""Looks into a PDF that a stranger made, in a process of its own with limits: `python -m … SOURCE CLEAN`.

Prints one line of JSON: `{"fault": word}`, or the size of each page in millimetres. CLEAN is the same pages without
what else the file held: the author's name, scripts, attachments, notes.
"""

import json
import resource
import sys
from typing import Any

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.errors import PyPdfError

MEMORY_BYTES, CPU_SECONDS = 1 << 30, 20
MOST_PAGES = 200
_MM = 25.4 / 72


def main(source: str, clean: str) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    print(json.dumps(looked_into(source, clean)))


def looked_into(source: str, clean: str) -> dict[str, Any]:
    """What there is to say of a file."""
    try:
        reader = PdfReader(source)
        if reader.is_encrypted:
            return {"fault": "encrypted"}
        if len(reader.pages) > MOST_PAGES:
            return {"pages": len(reader.pages), "sizes": []}
        sizes = [_size(page) for page in reader.pages]
        _write_clean(reader, clean)
        if len(PdfReader(clean).pages) != len(sizes):
            return {"fault": "broken"}
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, OSError):
        return {"fault": "broken"}
    return {"pages": len(sizes), "sizes": sizes}


def _size(page: PageObject) -> tuple[float, float]:
    scale = _MM * float(page.user_unit)
    width, height = float(page.mediabox.width) * scale, float(page.mediabox.height) * scale
    return (height, width) if page.rotation % 180 else (width, height)


def _write_clean(reader: PdfReader, clean: str) -> None:
    writer = PdfWriter()
    for page in reader.pages:
        # Before it is copied: what a page names is copied with it, and would stay in the file.
        for name in ("/Annots", "/AA", "/Metadata", "/PieceInfo"):
            page.pop(name, None)
        writer.add_page(page)
    writer.metadata = None
    writer.write(clean)


if __name__ == "__main__":
    main(*sys.argv[1:])
