"""Where reports lie: beside the database, under names that say nothing."""

import os
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models.signals import post_delete


def path_of(report: UUID) -> Path:
    folder: Path = settings.OPTIONS.data / "reports"
    return folder / f"{report}.pdf"


def keep(report: UUID, content: bytes) -> None:
    """Whole, and on the disk, before any row names it."""
    file = path_of(report)
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = file.with_suffix(".part")
    with part.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    part.replace(file)


def forget(report: UUID) -> None:
    path_of(report).unlink(missing_ok=True)


def _forget_deleted(instance: Any, **_more: Any) -> None:
    report = instance.pk  # the instance forgets it once it is deleted
    transaction.on_commit(lambda: forget(report))


# However a row goes, with its author or its offering: the file goes with it.
post_delete.connect(_forget_deleted, sender="teaching.Report", dispatch_uid="report-file")
