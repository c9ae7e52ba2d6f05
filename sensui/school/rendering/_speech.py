"""A formula in words, so that a voice can read a lecture without stumbling over it."""

from xml.etree.ElementTree import Element

_FORMS: dict[str, dict[str, str]] = {
    "en": {
        "mfrac": " {0} over {1} ",
        "msqrt": " the square root of {all} ",
        "mroot": " the root of order {1} of {0} ",
        "msub": "{0} sub {1} ",
        "msup": "{0} to the {1} ",
        "square": "{0} squared ",
        "transposed": "{0} transposed ",
        "indexed": "{0} superscript {1} ",
        "msubsup": "{0} sub {1} superscript {2} ",
        "over_range": " {0} from {1} to {2} of ",
        "over_set": " {0} over {1} of ",
        "accent": "{0} {1} ",
    },
    "ja": {
        "mfrac": "{1}分の{0}、",
        "msqrt": "ルート{all}、",
        "mroot": "{0}の{1}乗根、",
        "msub": "{0}の{1}、",
        "msup": "{0}の{1}乗、",
        "square": "{0}の2乗、",
        "transposed": "{0}の転置、",
        "indexed": "{0}の肩{1}、",
        "msubsup": "{0}の{1}、肩{2}、",
        "over_range": "{1}から{2}までの{0}、",
        "over_set": "{1}についての{0}、",
        "accent": "{0}{1}",
    },
}

_SIGNS: dict[str, tuple[str, str]] = {
    "=": ("equals", "イコール"),
    "+": ("plus", "足す"),
    "−": ("minus", "引く"),
    "-": ("minus", "引く"),
    "×": ("times", "かける"),
    "·": ("times", "かける"),
    "⊙": ("times, element by element,", "要素ごとにかける"),
    "/": ("divided by", "割る"),
    "∑": ("the sum", "総和"),
    "∏": ("the product", "総乗"),
    "∂": ("partial", "偏"),
    "∇": ("the gradient of", "ナブラ"),
    "∈": ("in", "属する"),
    "ℝ": ("the reals", "実数"),
    "≤": ("at most", "以下"),
    "≥": ("at least", "以上"),
    "<": ("less than", "小なり"),
    ">": ("greater than", "大なり"),
    "≈": ("about", "およそ"),
    "≠": ("not equal to", "等しくない"),
    "→": ("to", "から"),
    "∞": ("infinity", "無限大"),
    "^": ("hat", "ハット"),
    "¯": ("bar", "バー"),
    "~": ("tilde", "チルダ"),
    "′": ("prime", "ダッシュ"),
    "⊤": ("transposed", "転置"),
    "σ": ("sigma", "シグマ"),
    "α": ("alpha", "アルファ"),
    "β": ("beta", "ベータ"),
    "γ": ("gamma", "ガンマ"),
    "δ": ("delta", "デルタ"),
    "ε": ("epsilon", "イプシロン"),
    "ϵ": ("epsilon", "イプシロン"),
    "η": ("eta", "イータ"),
    "θ": ("theta", "シータ"),
    "λ": ("lambda", "ラムダ"),
    "μ": ("mu", "ミュー"),
    "ρ": ("rho", "ロー"),
    "τ": ("tau", "タウ"),
    "φ": ("phi", "ファイ"),
    "ℒ": ("script L", "エル"),
    "log": ("log", "ログ"),
    "exp": ("e to the power of", "エクスポネンシャル"),
    "max": ("max", "マックス"),
    "tanh": ("hyperbolic tangent", "タンエイチ"),
    "…": ("and so on", "など"),
    "⋯": ("and so on", "など"),
}
_SILENT = set("()[]{}|‖,.;:\u2061\u2062")


def spoken(element: Element, lang: str) -> str:
    """The formula in the words of one language, with single spaces."""
    return " ".join(_said(element, lang).split())


def _said(element: Element, lang: str) -> str:
    if len(element) == 0:
        return _leaf((element.text or "").strip(), lang)
    parts = [_said(child, lang).strip() for child in element]
    form = _FORMS[lang].get(_form_of(element, parts), "")
    if form:
        return form.format(*parts, all=" ".join(parts))
    return " ".join(part for part in parts if part)


def _form_of(element: Element, parts: list[str]) -> str:
    texts = ["".join(child.itertext()) for child in element]
    if element.tag in {"msubsup", "munderover"} and texts[0] in "∑∏∫":
        return "over_range"
    if element.tag in {"msub", "munder"} and (texts[0] in "∑∏∫" or texts[0] in {"max", "min"}):
        return "over_set"
    if element.tag == "msup":
        return _power_of(texts[1])
    return "accent" if element.tag == "mover" else element.tag


def _power_of(exponent: str) -> str:
    if exponent == "2":
        return "square"
    if exponent in {"T", "⊤"}:
        return "transposed"
    # (i) is the i-th example and [l] the l-th layer: indices, not powers.
    return "indexed" if exponent[:1] in "([′" else "msup"


def _leaf(text: str, lang: str) -> str:
    if text in _SILENT:
        return " "
    if text in _SIGNS:
        return f" {_SIGNS[text][lang == 'ja']} "
    return f" {text} "
