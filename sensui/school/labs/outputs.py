"""What is written about the outputs of cells, as the school heard them from the kernel."""

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from django.db import transaction

from .documents import packed
from .models import CellOutput, Notebook

if TYPE_CHECKING:
    from .live import Shown


@transaction.atomic
def outputs_keep(notebook: UUID, heard: "Iterable[Shown]") -> None:
    """Keep what some cells showed, in the place of what they showed before."""
    if not Notebook.objects.filter(pk=notebook).exists():
        return
    rows = [
        CellOutput(
            notebook_id=notebook,
            cell=one.cell,
            outputs=packed(one.outputs),
            execution_count=one.execution_count,
            is_running=one.is_running,
            is_truncated=one.is_truncated,
        )
        for one in heard
    ]
    CellOutput.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["notebook", "cell"],
        update_fields=["outputs", "execution_count", "is_running", "is_truncated"],
    )


def outputs_settle() -> int:
    """No kernel outlives the school: what ran when it was stopped, runs no more."""
    return CellOutput.objects.filter(is_running=True).update(is_running=False)
