"""Is every paragraph of a page in the page's language, and does every link lead somewhere?"""

from collections.abc import Iterator
from urllib.parse import SplitResult, unquote, urlsplit

from ._check_texts import check_words
from ._faults import Report, shown
from ._headings import Page
from ._markdown import Node, links_of, list_items, nodes_of
from ._text import Lang

NO_PROSE = ("fence", "code_block", "math_block", "hr")
LINKS_ONLY = ("api",)


def check_prose(report: Report, page: Page, lang: Lang) -> None:
    """The words of every heading, paragraph, list item and caption."""
    for part in page.parts:
        check_words(report, f"line {part.line}", part.title, lang)
    for node in all_nodes(page):
        for words in _words(node):
            check_words(report, f"line {node.line}", words, lang)


def all_nodes(page: Page) -> Iterator[Node]:
    """Everything on the page, what directives hold included, the directives themselves not."""
    for node in (*page.before, *(node for part in page.parts for node in part.nodes)):
        yield from _inner(node)


def _inner(node: Node) -> Iterator[Node]:
    if node.kind != "directive":
        yield node
    elif node.title not in LINKS_ONLY:
        yield Node(kind="heading", source="", line=node.line, end=node.line, title=title_of(node))
        for inside in nodes_of(node.inside, first_line=node.line + 1):
            yield from _inner(inside)


def title_of(node: Node) -> str:
    """The words after `:::deeper`."""
    return node.title.removeprefix("deeper").strip() if node.title.startswith("deeper") else ""


def _words(node: Node) -> Iterator[str]:
    if node.kind == "heading":
        yield node.title
    elif node.kind == "bullet_list":
        for item in list_items(node.source) or ():
            yield from item.split(" :: ")
    elif node.kind not in NO_PROSE:
        yield node.source


def check_links(report: Report, text: str) -> None:
    """A link to a file needs the file, a link to a heading the heading."""
    nodes = nodes_of(text)
    ids = {node.id for node in nodes if node.id}
    for node in nodes:
        for link in links_of(node.source):
            _check_link(report, f"line {node.line}", link.target, ids)


def _check_link(report: Report, key: str, target: str, ids: set[str]) -> None:
    try:
        address = urlsplit(target)
        if address.scheme or address.netloc:
            return
        place = report.file.parent / unquote(address.path)
        is_there = place.exists() and not address.path.startswith("/")
    except (ValueError, OSError):  # no address, or more than a file's name may be
        address, is_there = SplitResult("", "", target, "", ""), False
    if address.path and not is_there:
        expected = "a file that is there, seen from this one"
    elif not address.path and address.fragment not in ids:
        expected = "the id of a heading on this page"
    else:
        return
    report.add(key, found=f"a link to {shown(target)}", expected=expected, fix="Mend the link.")
