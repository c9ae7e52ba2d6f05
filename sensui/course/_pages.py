"""lab.<lang>.md: what the learner reads in a lab."""

from ._faults import Report
from ._headings import Page, Part
from ._markdown import names_as_code
from ._model import LabPage, Section

DIRECTIVES = ("spec", "hint", "api")


def lab_page_of(page: Page) -> LabPage:
    """The introduction and the sections of a lab in one language."""
    return LabPage(intro=page.intro, sections=tuple(_section(part) for part in page.parts))


def check_intro(report: Report, page: Page) -> None:
    """A lab's page begins with its introduction."""
    for node in page.before:
        if node.kind == "heading":
            report.add(
                f"line {node.line}",
                found="a heading that is no `##`",
                expected="the introduction: the title stands in lab.toml",
                fix="Remove the heading.",
            )
    if not page.intro:
        report.add("introduction", found="missing", expected="text before the first `##`", fix="Write it.")


def _section(part: Part) -> Section:
    inside: dict[str, list[str]] = {name: [] for name in DIRECTIVES}
    for node in part.directives:
        inside.setdefault(node.title.split(" ", 1)[0], []).append(node.inside)
    return Section(
        id=part.id,
        title=part.title,
        theory=part.without(part.directives),
        spec="\n\n".join(inside["spec"]),
        hints=tuple(inside["hint"]),
        api=names_as_code("\n".join(inside["api"])),
    )
