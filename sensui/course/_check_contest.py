"""Do the files of a contest agree with each other?"""

from collections.abc import Sequence

from ._check_code import check_code
from ._check_texts import check_texts, check_unique
from ._contest_file import ContestFile
from ._contest_words import Entry, Form, Moment
from ._faults import Report
from ._headings import Page
from ._python import bound_names

SECTIONS = ("task", "data", "metric", "rules", "tips")
"""what every contest says, in this order"""
LEAKAGE = "leakage"
"""and what one says whose examples come in groups"""


def check_contest(report: Report, facts: ContestFile) -> None:
    """contest.toml by itself."""
    check_texts(report, facts)
    check_unique(report, "entrant", (one.id for one in facts.entrants), what="entrant")
    check_unique(report, "classes", (one.en for one in facts.classes), what="class")
    _check_classes(report, facts)
    _check_metric(report, facts)
    _check_days(report, facts)


def _check_classes(report: Report, facts: ContestFile) -> None:
    count = len(facts.classes)
    if not facts.metric.needs_classes:
        expected = f"no classes, for `{facts.metric}` has none" if count else ""
    elif facts.metric.form is Form.SCORE:
        expected = "two classes, the one that is looked for last" if count != 2 else ""
    else:
        least = 1 if facts.metric.form is Form.BOXES else 2
        expected = f"{least} classes or more" if count < least else ""
    if expected:
        report.add("classes", found=f"{count} of them", expected=expected, fix="Correct the list.")


def _check_metric(report: Report, facts: ContestFile) -> None:
    if bool(facts.tokenizer) is not facts.metric.reads_words:
        found = f'"{facts.tokenizer}"' if facts.tokenizer else "missing"
        expected = "how texts are cut into words" if facts.metric.reads_words else "nothing"
        fix = f"Write it for `bleu` and `sentence-bleu` only; the metric is `{facts.metric}`."
        report.add("tokenizer", found=found, expected=expected, fix=fix)
    if facts.metric.form is Form.ACTIONS and facts.entry is not Entry.PROGRAM:
        report.add(
            "entry",
            found=f'"{facts.entry}"',
            expected=f'"program", for `{facts.metric}` is measured while a program acts',
            fix='Write `entry = "program"`.',
        )
    if bool(facts.episodes) is not (facts.metric.form is Form.ACTIONS):
        report.add(
            "episodes",
            found=str(facts.episodes) if facts.episodes else "missing",
            expected="a number of episodes for `mean-return`, and for it alone",
            fix="Write it, or remove it.",
        )


def _check_days(report: Report, facts: ContestFile) -> None:
    if facts.opens and facts.closes and facts.opens >= facts.closes:
        report.add(
            "closes", found="not after `opens`", expected="a later moment", fix="Correct one of the two days."
        )
    for name in type(facts.reveals).model_fields:
        if getattr(facts.reveals, name) is Moment.CLOSE and facts.closes is None:
            report.add(
                f"reveals.{name}",
                found='"close", and the contest is always open',
                expected="`entry`, `finals` or `never`",
                fix="Write one of these, or the day on which it closes.",
            )


def check_field_files(report: Report, listed: Sequence[str]) -> None:
    """Every program in the folder field is listed."""
    folder = report.file.parent / "field"
    for file in sorted(folder.glob("*.py")) if folder.is_dir() else ():
        if f"field/{file.name}" not in listed:
            report.add(
                "entrant",
                found=f"without 'field/{file.name}', which is there",
                expected="everything that is there",
                fix="List it, or remove it.",
            )


def check_contest_program(report: Report, text: str, *, needs: Sequence[str]) -> None:
    """data.py, or the program of an entrant: it compiles and defines what is called."""
    source = check_code(report, text)
    if source is None:
        return
    for name in needs:
        if name not in bound_names(source.tree):
            report.add(
                name,
                found="not defined",
                expected=f"a function `{name}`",
                fix="Define it, as the reference of the format shows.",
            )


def check_contest_pages(report: Report, page: Page) -> None:
    """The sections that every contest has, in their order."""
    found = [part.id for part in page.parts]
    if found not in ([*SECTIONS], [*SECTIONS, LEAKAGE]):
        report.add(
            "headings",
            found=", ".join(found) or "none",
            expected=f"{', '.join(SECTIONS)}, and {LEAKAGE} where examples come in groups",
            fix="Write these sections in this order.",
        )
