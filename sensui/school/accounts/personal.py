"""All that the school keeps of a person: what each app says of its rows, to hand it over or to forget it.

An app lists its models that refer to a person in `PERSONAL` of its `personal.py`. A test walks all models, and one that
refers to a person and stands in no list fails.
"""

import importlib
import importlib.util
import io
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models, transaction

from .models import User

Files = Callable[[User], Iterator[tuple[str, str | bytes]]]


class Fate(StrEnum):
    """What becomes of a row when the person it belongs to leaves."""

    DELETED = "deleted"
    KEPT = "kept"
    """where a class needs it for its grades: it then belongs to nobody who could be named"""
    FREED = "freed"
    """the row is another's, and forgets who had a hand in it"""


@dataclass(frozen=True, kw_only=True)
class Personal:
    """One field that refers to a person."""

    model: str
    """`app.Model`"""
    field: str
    fate: Fate = Fate.DELETED
    secret: tuple[str, ...] = ()
    """what is not even handed to its owner: digests, keys"""
    emptied: Mapping[str, object] = field(default_factory=dict)
    """what a row that stays says in place of the person's words"""
    with_: tuple[str, ...] = ()
    """related rows that are handed over inside it"""
    files: Files | None = None
    """what is handed over as files, by path"""
    leaving: Callable[[User], None] | None = None
    """what else is done, before anything is forgotten: files, work that others would wait for"""

    @property
    def covers(self) -> str:
        return f"{self.model}.{self.field}"

    @property
    def is_list(self) -> bool:
        """Does the row name several people?"""
        return bool(apps.get_model(self.model)._meta.get_field(self.field).many_to_many)

    def rows(self, person: User) -> models.QuerySet[Any]:
        return apps.get_model(self.model)._base_manager.filter(**{self.field: person})


def personal_list() -> tuple[Personal, ...]:
    """What all apps that are installed say."""
    found = [Personal(model="accounts.AccessToken", field="learner", secret=("digest",))]
    for app in apps.get_app_configs():
        if app.name.startswith("sensui.school."):
            name = f"{app.name}.personal"
            if importlib.util.find_spec(name) is not None and name != __name__:
                found += importlib.import_module(name).PERSONAL
    return tuple(found)


def person_archive(person: User) -> bytes:
    """Everything the school keeps of a person, as a zip of JSON and of files that they can go on with."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("account.json", _json(_row(person, secret=("password", "calendar_token"))))
        for one in personal_list():
            rows = [_with_related(row, one) for row in one.rows(person).order_by("pk")]
            if rows:
                app, _dot, model = one.model.partition(".")
                out.writestr(f"{app}/{model}.{one.field}.json".lower(), _json(rows))
            for path, content in one.files(person) if one.files else ():
                out.writestr(path, content)
    return archive.getvalue()


@transaction.atomic
def person_forget(*, person: User) -> None:
    """The account is gone. What a class needs for its grades stays, of somebody who cannot be named any more."""
    in_a_class = was_in_a_class(person)
    for one in personal_list():
        if one.leaving:
            one.leaving(person)
    for one in personal_list():
        rows = one.rows(person)
        if one.is_list:
            for row in rows:
                getattr(row, one.field).remove(person)
        elif one.fate is Fate.FREED:
            rows.update(**{**one.emptied, one.field: None})
        elif one.fate is Fate.DELETED or not in_a_class:
            rows.delete()
        elif one.emptied:
            rows.update(**one.emptied)
    if in_a_class:
        _empty(person)
    else:
        person.delete()


def was_in_a_class(person: User) -> bool:
    """Is there a class, or others in one, who still need something of theirs?"""
    return person.memberships.exists() or person.reports.exists() or person.reviews.exists()


def _empty(person: User) -> None:
    person.username, person.first_name, person.last_name, person.email = f"gone-{person.pk}", "", "", ""
    person.is_active = person.is_superuser = person.is_staff = False
    person.last_login = None
    person.set_unusable_password()
    person.save()


def _with_related(row: models.Model, one: Personal) -> dict[str, object]:
    facts = _row(row, secret=(*one.secret, one.field))
    for name in one.with_:
        facts[name] = [_row(related) for related in getattr(row, name).order_by("pk")]
    return facts


def _row(row: models.Model, *, secret: tuple[str, ...] = ()) -> dict[str, object]:
    facts: dict[str, object] = {}
    for column in row._meta.concrete_fields:
        if column.name in secret or isinstance(column, models.BinaryField):
            continue
        value = getattr(row, column.name)
        facts[column.name] = str(value) if isinstance(value, models.Model) else value
    return facts


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, cls=DjangoJSONEncoder)
