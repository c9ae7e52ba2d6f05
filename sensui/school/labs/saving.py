"""What is written about notebooks: revisions, each saved in one transaction, so that what was typed is never lost."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from sensui.course import Lab, Lang, Level

from ..accounts.models import User
from ..catalog.models import Item
from ..study.services import beat_record
from .documents import Document, Written, cells_changed, choices_in, unpacked, written
from .errors import NoSuchRevision
from .levels import derived
from .merging import Compared, compared, merged
from .models import Notebook, Revision
from .thinning import revisions_thin

THIN_EVERY = 60


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """Another tab saved in between. What was sent is kept beside it."""

    head: Revision
    kept: Revision
    cells: list[Compared]
    merged: Document


def notebook_open(*, learner: User, item: Item, lab: Lab, lang: Lang, level: Level) -> Notebook:
    """The learner's notebook for a lab; made from its starters when they first open it."""
    found = Notebook.objects.filter(learner=learner, item=item).first()
    if found is not None:
        return found
    # Deriving it takes a while. When a class opens a lab, nobody's writing may wait for everybody else's notebook.
    start = written(derived(lab, lang=lang, level=level))
    with transaction.atomic():
        notebook, made = Notebook.objects.get_or_create(
            learner=learner, item=item, defaults={"lang": lang.value, "level": level.value}
        )
        if made:
            _add(notebook, start, number=1, parent=None, made_by=Revision.MadeBy.START)
    return notebook


def revision_save(
    *,
    notebook: Notebook,
    document: Document,
    parent: int,
    tab: str,
    serial: int = 0,
    made_by: str = Revision.MadeBy.EDIT,
    is_strict: bool = False,
) -> Revision | Conflict:
    """Keep what a tab holds. A Conflict, kept all the same, when another tab saved since its parent.

    `serial` is the tab's own count of its saves; `is_strict`: not even over what the same tab saved.
    """
    sent = written(document)  # before anything is locked: SQLite has one writer at a time
    with transaction.atomic():
        row = _locked(notebook)
        head = _head(row)
        was_overtaken = bool(tab) and head.tab == tab and 0 < serial <= head.serial
        if was_overtaken or head.digest == sent.digest:
            return head
        beat_record(learner=notebook.learner, item=notebook.item)
        is_own = not is_strict and _is_own(row, head, parent=parent, tab=tab)
        if parent == head.number or is_own:
            return _advance(row, sent, parent=head, tab=tab, serial=serial, made_by=made_by)
        return _beside(row, head, sent, parent=parent, tab=tab)


def revision_put(
    *,
    notebook: Notebook,
    document: Document,
    tab: str = "",
    made_by: str,
    lang: Lang | None = None,
    level: Level | None = None,
) -> Revision:
    """Put another content in the head's place: another level, an upload. The head before it is kept."""
    sent = written(document)
    with transaction.atomic():
        row = _locked(notebook)
        head = _head(row)
        if lang and level:
            row.lang, row.level = lang.value, level.value
            row.save(update_fields=["lang", "level"])
        if head.digest == sent.digest:
            return head
        Revision.objects.filter(pk=head.pk).update(is_kept=True)
        return _advance(row, sent, parent=head, tab=tab, made_by=made_by)


@transaction.atomic
def revision_restore(*, notebook: Notebook, number: int, tab: str = "") -> Revision:
    """Make an old revision the head again, as a new one; nothing in between is lost."""
    old = notebook.revisions.filter(number=number).first()
    if old is None:
        raise NoSuchRevision(number)
    Revision.objects.filter(pk=old.pk).update(is_kept=True)
    document = unpacked(old.content)
    lang, level = choices_in(document)
    return revision_put(
        notebook=notebook,
        document=document,
        tab=tab,
        made_by=Revision.MadeBy.RESTORE,
        lang=lang,
        level=level,
    )


def kernel_keep(*, notebook: Notebook, kernel: str) -> None:
    """Remember which kernel a notebook has."""
    notebook.kernel = kernel
    Notebook.objects.filter(pk=notebook.pk).update(kernel=kernel)


def revision_keep(*, notebook: Notebook, number: int) -> None:
    """Never thin this revision out: it was handed in."""
    notebook.revisions.filter(number=number).update(is_kept=True)


def _locked(notebook: Notebook) -> Notebook:
    return Notebook.objects.select_for_update().get(pk=notebook.pk)


def _head(notebook: Notebook) -> Revision:
    return notebook.revisions.get(number=notebook.head)


def _is_own(notebook: Notebook, head: Revision, *, parent: int, tab: str) -> bool:
    """Did this same tab save everything since that parent? Then the answer to it got lost, and it goes on."""
    if not tab or parent >= head.number:
        return False
    chain = _chain(notebook, head.number)
    since = [one for one in chain if one.number > parent]
    return bool(since) and all(one.tab == tab for one in since) and any(one.number == parent for one in chain)


def _chain(notebook: Notebook, number: int) -> list[Revision]:
    """A revision and those it came from, the newest first, without their contents."""
    known = {one.number: one for one in notebook.revisions.only("number", "parent", "tab")}
    chain = []
    at: int | None = number
    while at is not None and at in known:
        chain.append(known[at])
        at = known[at].parent
    return chain


def _advance(
    notebook: Notebook, sent: Written, *, parent: Revision, tab: str, made_by: str, serial: int = 0
) -> Revision:
    notebook.newest += 1
    notebook.head = notebook.newest
    notebook.save(update_fields=["newest", "head"])
    changed = cells_changed(unpacked(parent.content), sent.document)
    saved = _add(
        notebook,
        sent,
        number=notebook.head,
        parent=parent.number,
        made_by=made_by,
        tab=tab,
        serial=serial,
        cells_changed=changed,
    )
    if saved.number % THIN_EVERY == 0:
        revisions_thin(notebook=notebook)
    return saved


def _beside(notebook: Notebook, head: Revision, sent: Written, *, parent: int, tab: str) -> Conflict:
    base = _base(notebook, head, parent)
    content = unpacked(base.content)
    kept = _branched(notebook, head, sent, base=base, tab=tab)
    cells = compared(base=content, mine=sent.document, theirs=unpacked(head.content))
    return Conflict(head=head, kept=kept, cells=cells, merged=merged(mine=sent.document, cells=cells))


def _branched(notebook: Notebook, head: Revision, sent: Written, *, base: Revision, tab: str) -> Revision:
    """What was sent, kept beside the head. A tab that goes on typing goes on with its branch, of which the tip stays."""
    before = _tip(notebook, head, tab) or base
    if before.digest == sent.digest:
        return before
    if before is not base:
        Revision.objects.filter(pk=before.pk).update(is_kept=False)
    notebook.newest += 1
    notebook.save(update_fields=["newest"])
    return _add(
        notebook,
        sent,
        number=notebook.newest,
        parent=before.number,
        made_by=Revision.MadeBy.EDIT,
        tab=tab,
        cells_changed=cells_changed(unpacked(before.content), sent.document),
        is_kept=True,
    )


def _tip(notebook: Notebook, head: Revision, tab: str) -> Revision | None:
    """The end of the branch that this tab is on."""
    last = notebook.revisions.filter(tab=tab).last() if tab else None
    chain = {one.number for one in _chain(notebook, head.number)}
    return last if last and last.number not in chain else None


def _base(notebook: Notebook, head: Revision, parent: int) -> Revision:
    """Where the two parted: the newest revision that both came from, or what is left of it."""
    theirs = [one.number for one in _chain(notebook, head.number)]
    mine = {one.number for one in _chain(notebook, parent)} or {n for n in theirs if n <= parent}
    number = next((number for number in theirs if number in mine), theirs[-1])
    return notebook.revisions.get(number=number)


def _add(notebook: Notebook, sent: Written, *, number: int, **facts: object) -> Revision:
    return Revision.objects.create(
        notebook=notebook,
        number=number,
        content=sent.content,
        digest=sent.digest,
        saved_at=timezone.now(),
        **facts,
    )
