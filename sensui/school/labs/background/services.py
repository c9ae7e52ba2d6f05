"""What is written about notebooks that run in the background."""

from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy

from sensui.course import Lang

from ...catalog.library import library
from ...compute.errors import JobRefused
from ...compute.models import Job
from ...compute.run import Run
from ...compute.services import job_enqueue
from ..documents import Cell, Document, cells_by_id, packed, same_cell, unpacked
from ..errors import NotExecuted, StillRunning
from ..kernels import owner_of
from ..live import Shown
from ..models import BackgroundRun, Notebook
from ..outputs import outputs_keep
from ..saving import revision_keep
from ..selectors import document_get
from .bench import Bench, walled_host
from .execution import Execution
from .limits import BACKGROUND, minutes_affordable
from .selectors import background_going, cells_run

LAB_IS_GONE = gettext_lazy("The lab of this notebook is not part of the school any more.")
KEPT = 10
"""of a notebook, so many results are kept"""


@transaction.atomic
def background_start(*, notebook: Notebook, minutes: int | None = None) -> BackgroundRun:
    """Have a notebook run as it is saved now, for so many minutes at most; as many as its learner can pay, unless said.

    Raises StillRunning while an earlier run of it goes on, and NotEnoughCredits.
    """
    row = _with_nothing_going(notebook.pk)
    longest = 60 * (minutes or minutes_affordable(row.learner))
    payload = {"notebook": str(row.pk), "longest_seconds": longest}
    job = job_enqueue(kind=BACKGROUND, payload=payload, learner=row.learner)
    revision_keep(notebook=row, number=row.head)
    return BackgroundRun.objects.create(job=job, notebook=row, revision=row.head)


@transaction.atomic
def background_again_check(*, job: Job) -> None:
    """A run that failed may be tried once more unless another of its notebook goes on by now. Raises StillRunning."""
    asked = BackgroundRun.objects.filter(job=job).first()
    if asked is not None:
        _with_nothing_going(asked.notebook_id)


def _with_nothing_going(notebook: UUID) -> Notebook:
    """The notebook, locked: of two who ask at once, the second finds the first one's run."""
    row = Notebook.objects.select_for_update(of=("self",)).select_related("learner").get(pk=notebook)
    if going := background_going(row):
        raise StillRunning(going.job)
    return row


def background_perform(run: Run) -> tuple[Document, dict[str, object]]:
    """One attempt: the notebook with what its cells showed, and what came of it. Raises JobError, KernelsError."""
    asked = BackgroundRun.objects.select_related("notebook__item").get(job=run.job.pk)
    notebook = asked.notebook
    thing = library().things.get(notebook.item.path)
    if thing is None or thing.lab is None:
        raise JobRefused(LAB_IS_GONE)
    owner = owner_of(notebook, thing.lab.profile.value)
    document = document_get(notebook, asked.revision)
    with Bench(owner, host=walled_host()) as bench:
        execution = Execution(run, bench, document, lang=Lang(notebook.lang))
        return execution.perform(), execution.outcome.to_json()


def executed_keep(*, job: Job, executed: Document) -> None:
    """Keep the result with its job; of a notebook's older runs only what became of them."""
    row = BackgroundRun.objects.filter(job=job).first()
    if row is None:
        return
    row.executed = packed(executed)
    row.save(update_fields=["executed"])
    with_result = BackgroundRun.objects.filter(notebook=row.notebook_id, executed__isnull=False)
    newest = list(with_result.order_by("-pk").values_list("pk", flat=True)[:KEPT])
    with_result.exclude(pk__in=newest).update(executed=None)


@transaction.atomic
def outputs_put(*, background: BackgroundRun) -> int:
    """Put what was shown below the cells of the learner's notebook that still say what was run; how many they are.

    Nothing that was typed changes, and a cell that runs right now goes on showing what it shows.
    """
    if background.executed is None:
        raise NotExecuted
    notebook = Notebook.objects.select_for_update().get(pk=background.notebook_id)
    now = cells_by_id(document_get(notebook))
    busy = set(notebook.outputs.filter(is_running=True).values_list("cell", flat=True))
    executed: Document = unpacked(background.executed)
    same = [cell for cell in cells_run(executed) if same_cell(cell, now.get(cell["id"]))]
    shown = [_shown(cell) for cell in same if cell["id"] not in busy]
    outputs_keep(notebook.pk, shown)
    return len(shown)


def _shown(cell: Cell) -> Shown:
    return Shown(
        cell=cell["id"],
        outputs=cell["outputs"],
        execution_count=cell["execution_count"],
        is_running=False,
        is_truncated=False,
    )
