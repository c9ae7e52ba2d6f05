"""Markdown to HTML: CommonMark with tables, formulas between dollars, and code in colours."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from html import escape

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.dollarmath import dollarmath_plugin
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from ._mathematics import drawn

_BLOCKS = {"math_block": True, "math_block_label": True, "math_inline": False, "math_inline_double": True}


@lru_cache(maxsize=20_000)
def html_of(source: str, lang: str) -> str:
    """A whole text of a course, kept once it was rendered."""
    return rendered(source, lang)


def rendered(source: str, lang: str) -> str:
    """A whole text that may never be shown again."""
    return _parser(lang).render(source)


@lru_cache(maxsize=20_000)
def line_of(source: str, lang: str) -> str:
    """A single line: formulas and emphasis, no paragraph around it."""
    return _parser(lang).renderInline(source.strip())


def text_of(source: str, lang: str) -> str:
    """What a reader reads, as plain text: for search, and for titles."""
    return " ".join(" ".join(_texts(_parser(lang).parse(source), lang)).split())


def _texts(tokens: Sequence[Token], lang: str) -> list[str]:
    found: list[str] = []
    for token in tokens:
        if token.children:
            # Parts of one line belong together: a space would break Japanese words apart.
            found.append("".join(_texts(token.children, lang)))
        elif token.type in _BLOCKS:
            found.append(f" {token.content.strip()} " if token.type != "math_inline" else token.content)
        elif token.type in {"softbreak", "hardbreak"}:
            found.append(" ")
        elif token.content:
            found.append(token.content)
    return found


@lru_cache
def _parser(lang: str) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "highlight": None}).enable("table")
    parser.use(dollarmath_plugin, allow_space=False, double_inline=True)
    renderer = parser.renderer
    assert isinstance(renderer, RendererHTML)
    for kind, block in _BLOCKS.items():
        renderer.rules[kind] = _formulas(block=block, lang=lang)
    renderer.rules |= {"fence": _code, "softbreak": _line_end, "link_open": _link, "table_open": _table}
    renderer.rules["table_close"] = lambda *_: "</table></div>\n"
    return parser


def _formulas(*, block: bool, lang: str):  # type: ignore[no-untyped-def]
    def rule(tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
        return drawn(tokens[index].content, block=block, lang=lang)

    return rule


def _code(tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    token = tokens[index]
    return code_of(token.content, token.info.strip() or "text")


def code_of(source: str, language: str) -> str:
    """A program in colours; in plain letters where the language is not known."""
    try:
        lexer = get_lexer_by_name(language)
    except ClassNotFound:
        return f'<pre class="code" tabindex="0"><code>{escape(source)}</code></pre>\n'
    inner = highlight(source, lexer, HtmlFormatter(nowrap=True))
    # A wide program scrolls, so the keyboard must be able to reach it.
    return f'<pre class="code" tabindex="0"><code class="language-{escape(language)}">{inner}</code></pre>\n'


def _line_end(tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    before = tokens[index - 1].content[-1:] if index else ""
    after = tokens[index + 1].content[:1] if index + 1 < len(tokens) else ""
    # Japanese has no spaces between words, so a line may end anywhere without leaving one.
    return "" if _is_wide(before) or _is_wide(after) else "\n"


def _is_wide(letter: str) -> bool:
    return bool(letter) and unicodedata.east_asian_width(letter) in "WF"


def _link(tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    address = str(tokens[index].attrs.get("href", ""))
    away = ' rel="noopener noreferrer external"' if address.startswith(("http:", "https:")) else ""
    return f'<a href="{escape(address)}"{away}>'


def _table(tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    return '<div class="table-scroll" tabindex="0"><table class="table">\n'
