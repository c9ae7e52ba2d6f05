"""What is read about notebooks that run in the background."""

from uuid import UUID

from django.db.models import QuerySet

from ...accounts.models import User
from ...compute.models import Job
from ..documents import Cell, Document, cells_by_id, same_cell, unpacked
from ..models import BackgroundRun, Notebook
from ..selectors import document_get

SHOWN = 5


def background_get(learner: User, path: str, job: UUID) -> BackgroundRun | None:
    """One run of the learner's own notebook for a lab; nobody else's."""
    rows = BackgroundRun.objects.filter(job=job, notebook__learner=learner, notebook__item__path=path)
    return rows.select_related("job", "notebook__item").first()


def background_list(learner: User, path: str) -> "QuerySet[BackgroundRun]":
    """The last runs of the learner's notebook for a lab, the newest first, without what they showed."""
    rows = BackgroundRun.objects.filter(notebook__learner=learner, notebook__item__path=path)
    return rows.select_related("job").defer("executed").order_by("-pk")[:SHOWN]


def background_going(notebook: Notebook) -> BackgroundRun | None:
    """The run of a notebook that waits or goes on."""
    going = BackgroundRun.objects.filter(
        notebook=notebook, job__state__in=[Job.State.QUEUED, Job.State.RUNNING]
    )
    return going.select_related("job").first()


def executed_get(background: BackgroundRun) -> Document | None:
    """The notebook with what its cells showed; None while there is none, or none any more."""
    return None if background.executed is None else unpacked(background.executed)


def cells_run(executed: Document) -> list[Cell]:
    """The cells that were run, as far as the run came."""
    return [cell for cell in executed["cells"] if cell["cell_type"] == "code" and _was_run(cell)]


def cells_changed_since(background: BackgroundRun, executed: Document) -> int:
    """How many of the cells that were run say something else in the notebook by now, or are gone."""
    now = cells_by_id(document_get(background.notebook))
    return sum(not same_cell(cell, now.get(cell["id"])) for cell in cells_run(executed))


def _was_run(cell: Cell) -> bool:
    return bool(cell["outputs"]) or cell["execution_count"] is not None
