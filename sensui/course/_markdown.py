"""Markdown as the course writes it: what stands at the top level, formulas, links, `:::` directives."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import takewhile

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin

HEADING = re.compile(r"(?P<title>.*?)\s*\{#(?P<id>[A-Za-z][A-Za-z0-9_-]*)\}")
_NAME_WITH_UNDERSCORES = re.compile(r"\[((?:\w+\.)*_\w*(?:\.\w+)*)\](?=\()")
MATH = ("math_inline", "math_inline_double", "math_block", "math_block_label")


@cache
def _reader() -> MarkdownIt:
    reader = MarkdownIt("commonmark").enable("table")
    container_plugin(reader, "directive", validate=lambda params, markup: True)
    dollarmath_plugin(reader, allow_space=True, allow_digits=True, double_inline=True)
    return reader


@lru_cache(maxsize=256)
def _tokens(text: str) -> tuple[Token, ...]:
    """The same pieces are asked for their blocks, their formulas and their links; nobody changes a token."""
    return tuple(_reader().parse(text))


@dataclass(frozen=True, kw_only=True)
class Node:
    """One thing at the top level of a piece of Markdown."""

    kind: str
    """heading, directive, or what markdown-it calls it: paragraph, bullet_list, math_block, …"""
    source: str
    line: int
    end: int
    """the line after its last one"""
    level: int = 0
    """of a heading: 1 for #, 2 for ##"""
    title: str = ""
    """of a heading: its words; of a directive: what follows the ::: on its line"""
    id: str = ""
    inside: str = ""
    """of a directive: what it holds"""
    closed: bool = True


@dataclass(frozen=True, kw_only=True)
class Link:
    """A link or a picture."""

    text: str
    target: str


def nodes_of(text: str, *, first_line: int = 1) -> tuple[Node, ...]:
    """What stands at the top level, in order."""
    lines = text.split("\n")
    tokens = _tokens(text)
    return tuple(
        _node(tokens, place, lines, first_line)
        for place, token in enumerate(tokens)
        if token.level == 0 and token.nesting >= 0 and token.map
    )


def _node(tokens: Sequence[Token], place: int, lines: list[str], first_line: int) -> Node:
    token = tokens[place]
    start, end = token.map or (0, 0)
    line = first_line + start
    source = "\n".join(lines[start:end]).strip("\n")
    after = first_line + end
    if token.type == "heading_open":
        words = tokens[place + 1].content
        match = HEADING.fullmatch(words)
        title, id = (match["title"], match["id"]) if match else (words, "")
        return Node(
            kind="heading", source=source, line=line, end=after, level=int(token.tag[1]), title=title, id=id
        )
    if token.type == "container_directive_open":
        close = next(
            t for t in tokens[place:] if t.type == "container_directive_close" and t.level == token.level
        )
        inside = "\n".join(lines[start + 1 : end]).strip("\n")
        closed = bool(close.markup)
        return Node(
            kind="directive",
            source="\n".join(lines[start : end + closed]),
            line=line,
            end=after + closed,
            title=token.info.strip(),
            inside=inside,
            closed=closed,
        )
    return Node(kind=token.type.removesuffix("_open"), source=source, line=line, end=after)


def formulas_of(text: str) -> tuple[str, ...]:
    """Every formula in the text, white space folded, in order."""
    return tuple(" ".join(token.content.split()) for token in _all(_tokens(text)) if token.type in MATH)


def links_of(text: str) -> tuple[Link, ...]:
    """Every link and picture in the text, in order."""
    return tuple(link for token in _tokens(text) for link in _links(token.children or []))


def _links(children: Sequence[Token]) -> Iterator[Link]:
    for place, token in enumerate(children):
        if token.type == "link_open":
            inner = takewhile(lambda follow: follow.type != "link_close", children[place + 1 :])
            words = "".join(follow.content for follow in inner)
            yield Link(text=words, target=str(token.attrs["href"]))
        elif token.type == "image":
            yield Link(text=token.content, target=str(token.attrs["src"]))


def names_as_code(text: str) -> str:
    """The text with dotted names that are whole links, as `[object.__call__](…)`, made code: else `__` makes them bold."""
    return _NAME_WITH_UNDERSCORES.sub(r"[`\1`]", text)


def list_items(text: str) -> tuple[str, ...] | None:
    """The items of a list's source, without their bullets; None when the text is no bullet list."""
    tokens = _tokens(text)
    if not tokens or tokens[0].type != "bullet_list_open" or tokens[-1].type != "bullet_list_close":
        return None
    lines = text.split("\n")
    spans = [token.map for token in tokens if token.type == "list_item_open" and token.level == 1]
    return tuple(_without_bullet(lines[span[0] : span[1]]) for span in spans if span)


def _without_bullet(lines: list[str]) -> str:
    first = re.sub(r"^\s*[-*+]\s+", "", lines[0])
    width = len(lines[0]) - len(first)
    rest = (line[width:] if not line[:width].strip() else line.lstrip() for line in lines[1:])
    return "\n".join([first, *rest]).strip()


def _all(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _all(token.children or [])
