"""What makes the judge's process begin at once. It must be imported before `sensui.course`."""

import sys

# jsonschema, which nbformat checks notebooks with, imports this for the addresses of the whole world, if it is there;
# it builds a grammar for a second or two. No notebook has such an address.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
