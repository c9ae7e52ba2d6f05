"""TeX to MathML, in the form that Chromium, Firefox and Safari draw by themselves.

See docs/decisions: mathematics is drawn by the browser, from MathML that the server writes.
"""

import re
from functools import lru_cache
from html import escape
from xml.etree.ElementTree import Element, fromstring, tostring

from latex2mathml.converter import convert

from ._letters import in_alphabet
from ._speech import spoken

_MATHML = "{http://www.w3.org/1998/Math/MathML}"
_ALIGNED = re.compile(r"\\(begin|end)\{(?:aligned|gathered)\}")
_ENVIRONMENT = re.compile(r"\\begin\{([^}]*)\}")
_KNOWN = frozenset(
    {
        "align*",
        "aligned",
        "array",
        "bmatrix",
        "cases",
        "gathered",
        "matrix",
        "pmatrix",
        "split",
        "vmatrix",
        "Vmatrix",
    }
)
_BIG = re.compile(r"\\(?:b|B)igg?[lrm](?=\W)")


class NotMathematics(ValueError):
    """A formula that cannot be drawn."""

    def __init__(self, tex: str, reason: str) -> None:
        super().__init__(
            f"${tex}$ cannot be drawn: {reason}. See the list of TeX commands in the author's guide."
        )
        self.tex = tex


@lru_cache(maxsize=20_000)
def mathml_of(tex: str, *, block: bool = False) -> str:
    """One formula as a MathML element; NotMathematics when it cannot be drawn."""
    root = _tree(tex)
    root.set("display", "block" if block else "inline")
    return tostring(root, encoding="unicode")


@lru_cache(maxsize=20_000)
def spoken_of(tex: str, lang: str) -> str:
    """One formula in words, for a voice that reads it out; empty when it cannot be read."""
    try:
        return spoken(_tree(tex), lang)
    except NotMathematics:
        return ""


def drawn(tex: str, *, block: bool, lang: str) -> str:
    """The formula with its source beside it; what cannot be drawn is shown as its source."""
    tag, name = ("div", "math math-block") if block else ("span", "math")
    try:
        content = mathml_of(tex, block=block)
    except NotMathematics:
        content = f"<code>{escape(tex)}</code>"
    words = escape(spoken_of(tex, lang))
    # A formula has a name, so that a choice that is only a formula has one too.
    role = f' role="math" aria-label="{words}"' if words else ""
    return f'<{tag} class="{name}" data-tex="{escape(tex)}" data-spoken="{words}"{role}>{content}</{tag}>'


def _tree(tex: str) -> Element:
    if unknown := set(_ENVIRONMENT.findall(tex)) - _KNOWN:
        raise NotMathematics(tex, f"{sorted(unknown)[0]} is not known")
    # The converter knows align*, which is the same thing on a line of its own.
    known = _BIG.sub(lambda big: big[0][:-1], _ALIGNED.sub(r"\\\1{align*}", tex.strip()))
    try:
        root = fromstring(convert(known))
    except Exception as error:  # the converter raises many kinds, some of them bare
        raise NotMathematics(tex, type(error).__name__) from error
    for element in root.iter():
        element.tag = element.tag.removeprefix(_MATHML)
        _settle(element, tex)
    return root


def _settle(element: Element, tex: str) -> None:
    if element.text and element.text.startswith("\\"):
        # After \big the converter leaves a fence as its command, which by itself it knows.
        element.text = "".join(fromstring(convert(element.text)).itertext())
    if element.text and element.text.startswith("\\"):
        raise NotMathematics(tex, f"{element.text} is not known")
    variant = element.attrib.pop("mathvariant", "")
    if variant == "normal":
        element.set("mathvariant", variant)
    elif variant and element.text:
        element.text = in_alphabet(element.text, variant)
