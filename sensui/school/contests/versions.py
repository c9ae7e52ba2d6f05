"""The version of a contest's boards: it changes, in the same transaction, with every row that a board is made of.

What is kept of a board is good as long as its version is the same, whoever changed it and in whatever process.
"""

from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from django.apps import apps
from django.db import models, transaction
from django.db.models.signals import post_delete, post_save

_CONTEST_OF = {"contest_id": "pk", "entrant_id": "entrants"}
"""how a contest is found from the key by which a row refers to it"""


class BoardRows(models.QuerySet[Any]):
    """Rows of a board. Many that are written at once change its version as well; signals tell of single ones only."""

    def update(self, **values: Any) -> int:
        with transaction.atomic(using=self.db):
            owner = _owner(self.model)
            # Asked before: afterwards this query may not find the rows any more.
            owners = set(self.order_by().values_list(owner, flat=True))
            written = super().update(**values)
            _change(owner, owners)
        return written

    def bulk_create(self, objs: Iterable[Any], *args: Any, **options: Any) -> list[Any]:
        with transaction.atomic(using=self.db):
            rows = super().bulk_create(objs, *args, **options)
            owner = _owner(self.model)
            _change(owner, {getattr(row, owner) for row in rows})
        return rows


def _owner(model: type[models.Model]) -> str:
    return "entrant_id" if hasattr(model, "entrant_id") else "contest_id"


def _change(owner: str, owners: set[Any]) -> None:
    """A number that was never there before: a transaction that is undone takes it along."""
    contests = apps.get_model("contests", "Contest").objects.filter(**{f"{_CONTEST_OF[owner]}__in": owners})
    contests.update(board_version=uuid4())


def _told(sender: type[models.Model], instance: models.Model, **facts: object) -> None:
    owner = _owner(sender)
    _change(owner, {getattr(instance, owner)})


for _model in ("contests.Entrant", "contests.Entry", "contests.FieldScore"):
    for _signal in (post_save, post_delete):
        _signal.connect(_told, sender=_model, dispatch_uid="board-version")
