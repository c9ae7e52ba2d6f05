"""What a learner wrote, as HTML that can do no harm."""

import nh3

from ._markdown import rendered

_MATHML = {
    *("math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mstyle", "mpadded", "mphantom", "menclose"),
    *("mfrac", "msqrt", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover"),
    *("mtable", "mtr", "mtd"),
}
_TAGS = nh3.ALLOWED_TAGS | _MATHML
_ATTRIBUTES = {
    **{tag: set(names) for tag, names in nh3.ALLOWED_ATTRIBUTES.items()},
    "span": {"class", "data-tex", "data-spoken", "role", "aria-label"},
    "div": {"class", "data-tex", "data-spoken", "role", "aria-label", "tabindex"},
    "pre": {"class", "tabindex"},
    "code": {"class"},
    "table": {"class"},
    "math": {"display", "xmlns"},
    "mo": {"stretchy", "fence", "form", "minsize", "maxsize", "accent", "movablelimits"},
    "mi": {"mathvariant"},
    "mtd": {"columnalign"},
    "mstyle": {"displaystyle", "scriptlevel"},
    "mspace": {"width"},
}
_SCHEMES = {"http", "https", "mailto"}


def cleaned(source: str, lang: str) -> str:
    """Markdown of a learner as HTML: no scripts, no styles, no pictures from elsewhere."""
    html = rendered(source, lang)
    return nh3.clean(html, tags=_TAGS - {"img"}, attributes=_ATTRIBUTES, url_schemes=_SCHEMES)
