"""What a learner did, planned and wrote."""

from collections.abc import Iterator

from ..accounts.models import User
from ..accounts.personal import Personal
from .export import journal_markdown


def _journal(person: User) -> Iterator[tuple[str, str]]:
    yield "journal.md", journal_markdown(person)


PERSONAL = (
    Personal(model="study.Progress", field="learner"),
    Personal(model="study.Beat", field="learner"),
    Personal(model="study.Trace", field="learner", with_=("hints",)),
    Personal(model="study.Plan", field="learner", with_=("sittings",)),
    Personal(model="study.Note", field="learner", with_=("revisions",), files=_journal),
)
