"""Words for templates: texts in the reader's language, formulas, assets."""

import json
import re
from collections.abc import Mapping
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from django import template
from django.conf import settings
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from sensui.course import Lang, Text

from .accounts.models import User
from .rendering import cleaned, html_of, line_of, text_of

if TYPE_CHECKING:
    from sensui.grading.contests import Metric

register = template.Library()

MAIN = "src/main.ts"
_BROWSERS = (
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


def page_language() -> Lang:
    """The language of the page that is being written."""
    return Lang.JA if (get_language() or "en").startswith("ja") else Lang.EN


@register.filter
def said(text: Text) -> str:
    """A text of the course in the page's language."""
    return text.in_(page_language())


@register.filter
def line(text: Text) -> SafeString:
    """A title or a short line: formulas and code in it are drawn."""
    return line_in(text, page_language())


@register.filter
def line_in(text: Text, lang: str) -> SafeString:
    return mark_safe(line_of(text.in_(lang), lang))


@register.filter
def first_part(text: Text) -> SafeString:
    """What a legend can hold of a question: its first paragraph, on one line."""
    return line_of_page(said(text).strip().partition("\n\n")[0])


@register.filter
def other_parts(text: Text) -> SafeString:
    """The rest of a question: a program, a table, a formula on its own."""
    return markdown(said(text).strip().partition("\n\n")[2])


@register.filter
def line_of_page(source: str) -> SafeString:
    """A short line that is in the page's language already."""
    return mark_safe(line_of(source, page_language()))


@register.filter
def plain(text: Text) -> str:
    """A title where only letters can stand, as in <title>."""
    return text_of(said(text), page_language())


@register.filter
def prose(text: Text) -> SafeString:
    """A whole text of the course."""
    return markdown(said(text))


@register.filter
def safe_markdown(source: str) -> SafeString:
    """What a person wrote: nothing in it can do harm."""
    return mark_safe(cleaned(source, page_language()))


@register.filter
def typed_line(text: str) -> SafeString:
    """A title that a person typed: what stands between backticks is code, and all else is letters."""
    return mark_safe(re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text)))


@register.filter
def one_line(text: str) -> str:
    """A text without its line ends."""
    return " ".join(text.split())


@register.filter
def person_name(person: User | None) -> str:
    """What others call somebody; whoever left is nobody in particular."""
    return person.shown_name if person is not None else _("somebody who left")


@register.filter
def markdown(source: str) -> SafeString:
    return mark_safe(html_of(source, page_language()))


@register.filter
def minutes(count: float) -> str:
    """A length of time, as people say it."""
    whole = round(count)
    if whole < 60:
        return ngettext("%(count)d minute", "%(count)d minutes", whole) % {"count": whole}
    if whole % 60 == 0 or whole >= 600:
        hours = round(whole / 60)
        return ngettext("%(count)d hour", "%(count)d hours", hours) % {"count": hours}
    hours, rest = divmod(whole, 60)
    return _("%(hours)d h %(minutes)d min") % {"hours": hours, "minutes": rest}


@register.filter
def seconds(length: timedelta) -> float:
    return length.total_seconds()


@register.filter
def points(count: float) -> str:
    """So many points: without decimals where there are none."""
    words = ngettext("%(count)s point", "%(count)s points", 1 if count == 1 else 2)
    return words % {"count": f"{count:g}"}


@register.filter
def shown_by(score: float, metric: "Metric") -> str:
    """A score with as many digits as its metric has."""
    return metric.shown(score)


@register.filter
def of(table: Mapping[object, object], key: object) -> object:
    """What a table holds for a key; nothing when it holds none."""
    return table.get(key)


@register.filter
def browser_name(agent: str) -> str:
    """A browser and its system, as people call them, from what it says of itself."""
    browser = next((name for mark, name in _BROWSERS if mark in agent), "")
    system = next((name for mark, name in _SYSTEMS if mark in agent), "")
    return " · ".join(filter(None, [browser, system])) or agent[:60]


@register.simple_tag
def other_language() -> str:
    return (Lang.EN if page_language() is Lang.JA else Lang.JA).value


@register.simple_tag
def assets(entry: str = MAIN) -> SafeString:
    """The style sheet and the script of an entry that Vite built; nothing where nothing was built."""
    return _asset_links(str(settings.STATIC_ROOT or ""), entry)


@lru_cache
def _asset_links(root: str, name: str) -> SafeString:
    file = Path(root) / "dist" / "manifest.json"
    if not root or not file.exists():
        return SafeString()
    manifest = json.loads(file.read_text(encoding="utf-8"))
    entry = manifest.get(name)
    if entry is None:
        return SafeString()
    links = [
        format_html('<link rel="stylesheet" href="{}">', _url(style)) for style in _styles(manifest, entry)
    ]
    links += [
        format_html('<link rel="modulepreload" href="{}">', _url(manifest[other]["file"]))
        for other in _imports(manifest, name)
    ]
    links.append(format_html('<script type="module" src="{}"></script>', _url(entry["file"])))
    if name == MAIN and (icon := manifest.get("src/icon.svg")):
        links.append(format_html('<link rel="icon" type="image/svg+xml" href="{}">', _url(icon["file"])))
    return format_html_join("\n", "{}", ((link,) for link in links))


def _imports(manifest: Mapping[str, Mapping[str, list[str]]], name: str) -> list[str]:
    """What an entry loads at once. What it loads later is not for now: it would be read beside the first frame."""
    return [one for one in manifest[name].get("imports", []) if one != name]


def _styles(manifest: Mapping[str, Mapping[str, list[str]]], entry: Mapping[str, list[str]]) -> list[str]:
    imported = [style for name in entry.get("imports", []) for style in manifest[name].get("css", [])]
    return [*imported, *entry.get("css", [])]


def _url(name: str) -> str:
    return f"{settings.STATIC_URL}dist/{name}"
