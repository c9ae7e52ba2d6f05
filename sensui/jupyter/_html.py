"""A report as HTML that needs nothing: no style sheet, no script, no other file; for a light page and a dark one."""

from collections.abc import Sequence
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin

from ._phrases import SIGNS, fault_of, outcome_of, points_of, score_of
from ._said import Exercise, Finding, Verdict

if TYPE_CHECKING:
    from ._report import Report

# Solid colours carry white letters, and all other letters are the page's own: so both hold on white and on black.
COLOURS = {
    "passed": "#1a7f37",
    "failed": "#b3261e",
    "error": "#b3261e",
    "stopped": "#b3261e",
    "missing": "#7a5a00",
}
BOX = "margin:.5em 0;padding:.1em .9em;border-left:.3em solid {};line-height:1.5;max-width:60em"
SIGN = "display:inline-block;min-width:1.5em;padding:0 .3em;border-radius:.3em;background:{};color:#fff;text-align:center;font-weight:bold"
CODE = "background:rgba(127,127,127,.18);padding:.1em .3em;border-radius:.2em;color:inherit"
BLOCK = "background:rgba(127,127,127,.18);padding:.5em .8em;border-radius:.3em;overflow-x:auto;color:inherit"
QUIET = "opacity:.8;font-size:.92em;margin:.5em 0"
STYLES = {"misconception": "font-weight:600", "blame": "font-weight:600", "note": "opacity:.8"}


def html_of(report: "Report") -> str:
    """The report as one element."""
    lang = report.lang
    parts = [f'<p style="margin:.4em 0">{_inline(words.in_(lang))}</p>' for words in report.above]
    if report.link and report.link.startswith(("http://", "https://")):
        link = escape(report.link)
        parts.append(
            f'<p style="margin:.4em 0"><a href="{link}" target="_blank" rel="noopener">{link}</a></p>'
        )
    parts += [_verdict(report.verdict, lang)] if report.verdict else []
    parts += [f'<p style="{QUIET}">{_inline(words.in_(lang))}</p>' for words in report.below]
    if report.verdict is None:
        colour = COLOURS["failed"] if report.is_problem else COLOURS["passed"]
        parts = [f'<div style="{BOX.format(colour)}">', *parts, "</div>"]
    role = ' role="alert"' if report.is_problem else ""
    return f'<div class="sensui-report" lang="{escape(lang)}"{role}>{"".join(parts)}</div>'


def _verdict(verdict: Verdict, lang: str) -> str:
    exercises = "".join(_exercise(one, verdict.findings_of(one), lang) for one in verdict.exercises)
    return f'{exercises}<p style="margin:.5em 0;font-weight:600">{escape(score_of(verdict, lang))}</p>'


def _exercise(one: Exercise, findings: Sequence[Finding], lang: str) -> str:
    colour = COLOURS[one.outcome]
    fault = fault_of(one, lang)
    head = (
        f'<span style="{SIGN.format(colour)}" aria-hidden="true">{SIGNS[one.outcome]}</span> '
        f"<strong>{escape(one.name)}</strong> · {escape(outcome_of(one, lang))} · {points_of(one.points, one.max_points)}"
        + (f" · <strong>{escape(fault)}</strong>" if fault else "")
    )
    said = "".join(
        f'<div style="{STYLES.get(finding.kind, "")}">{_markdown().render(finding.message)}</div>'
        for finding in findings
    )
    return f'<div style="{BOX.format(colour)}"><p style="margin:.4em 0">{head}</p>{said}</div>'


def _inline(words: str) -> str:
    return str(_markdown().renderInline(words))


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    """Markdown without HTML and pictures: a message may quote whatever the learner's code has raised."""
    markdown = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable(
        ["image", "html_block", "html_inline"]
    )
    markdown.use(dollarmath_plugin, renderer=_formula, allow_space=False)
    markdown.add_render_rule("code_inline", _code)
    markdown.add_render_rule("fence", _block)
    markdown.add_render_rule("code_block", _block)
    markdown.add_render_rule("link_open", _link)
    return markdown


def _formula(content: str, options: dict[str, Any]) -> str:
    """The notebook's own program sets formulas, if it does."""
    mark = "$$" if options.get("display_mode") else "$"
    return escape(f"{mark}{content}{mark}")


def _code(_renderer: Any, tokens: Sequence[Any], place: int, *_more: Any) -> str:
    return f'<code style="{CODE}">{escape(tokens[place].content)}</code>'


def _block(_renderer: Any, tokens: Sequence[Any], place: int, *_more: Any) -> str:
    return f'<pre style="{BLOCK}"><code style="background:none;color:inherit">{escape(tokens[place].content)}</code></pre>'


def _link(renderer: Any, tokens: Sequence[Any], place: int, options: Any, env: Any) -> str:
    tokens[place].attrSet("target", "_blank")
    tokens[place].attrSet("rel", "noopener")
    return str(renderer.renderToken(tokens, place, options, env))
