"""lab.<lang>.md: what the learner reads in a lab."""

from ._faults import Report
from ._headings import Part, read_page
from ._model import LabPage, Section

DIRECTIVES = ("spec", "hint", "api")


def read_lab_page(report: Report, text: str) -> LabPage:
    """The introduction and the sections of a lab in one language."""
    page = read_page(report, text, directives=DIRECTIVES)
    for node in page.before:
        if node.kind == "heading" and node.level == 1:
            report.add(
                f"line {node.line}",
                found="a `#` heading",
                expected="the introduction: the title stands in lab.toml",
                fix="Remove the heading.",
            )
    return LabPage(intro=page.intro, sections=tuple(_section(part) for part in page.parts))


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
        api="\n".join(inside["api"]),
    )
