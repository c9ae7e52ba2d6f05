"""`settings.toml`: what the operator of a school for many decides."""

import difflib
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError, field_validator

from sensui.course import Text

from ._school_faults import MISSING, SchoolFault, SchoolRefused, Unfit, shown
from ._school_sections import Database, Jobs, Kernels, Mail, School, Section, SignIn
from ._school_words import ALL_KEYS, words_for
from ._secrets import text_of


class SchoolFile(Section):
    """The whole file."""

    school: School
    email: Mail
    database: Database = Database()
    jobs: Jobs = Jobs()
    kernels: Kernels = Kernels()
    sign_in: SignIn = SignIn()

    @field_validator("email")
    @classmethod
    def _one_way(cls, email: Mail) -> Mail:
        if (email.smtp is None) == (email.folder is None):
            raise Unfit(
                found=Text(
                    en="with both or neither of smtp and folder",
                    ja="smtp と folder の両方がある、または両方ない状態",
                ),
                expected=Text(en="one way for mail to leave", ja="どちらか一方"),
                fix=Text(
                    en='Write [email.smtp], or folder = "/…".',
                    ja='[email.smtp] か folder = "/…" を書きます。',
                ),
            )
        return email


def read_school_file(file: Path) -> SchoolFile:
    """The settings of a school for many. Raises SchoolRefused with all that is wrong."""
    try:
        said: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SchoolRefused(str(file), [_unreadable(error)]) from None
    try:
        return SchoolFile.model_validate(said)
    except ValidationError as error:
        raise SchoolRefused(str(file), _faults(error, said)) from None


def _unreadable(error: Exception) -> SchoolFault:
    return SchoolFault(
        name="TOML",
        found=Text(en=str(error), ja=str(error)),
        expected=Text(en="a TOML file", ja="TOML のファイル"),
        fix=Text(en="deploy/settings.toml is one to begin with.", ja="deploy/settings.toml を元に書けます。"),
    )


def _faults(error: ValidationError, said: dict[str, Any]) -> list[SchoolFault]:
    faults: list[SchoolFault] = []
    for one in error.errors(include_url=False):
        fault = _fault(one, said)
        if fault.name not in {other.name for other in faults}:  # a union tells of each of its kinds
            faults.append(fault)
    return faults


def _fault(one: Any, said: dict[str, Any]) -> SchoolFault:
    path = [
        part for part in one["loc"] if part not in {"Secret", "str"} and not str(part).startswith("function")
    ]
    name = ".".join(str(part) for part in path)
    expected, fix = words_for(name)
    unfit = one.get("ctx", {}).get("error")
    if isinstance(unfit, Unfit):
        return SchoolFault(
            name=name, found=unfit.found or shown(_at(said, path)), expected=unfit.expected, fix=unfit.fix
        )
    if one["type"] == "missing":
        return SchoolFault(name=name, found=MISSING, expected=expected, fix=fix)
    if one["type"] == "extra_forbidden":
        return _unknown(name)
    return SchoolFault(name=name, found=shown(_at(said, path)), expected=expected, fix=fix)


def _unknown(name: str) -> SchoolFault:
    near = difflib.get_close_matches(name, ALL_KEYS, n=1)
    return SchoolFault(
        name=name,
        found=Text(en="a key that is not known", ja="知らないキー"),
        expected=Text(en=f"`{near[0]}`", ja=f"`{near[0]}` ")
        if near
        else Text(en="a known key", ja="決められたキー"),
        fix=Text(en="Is it a slip of the pen?", ja="書き間違いではありませんか。"),
    )


def _at(said: Any, path: Sequence[str | int]) -> object:
    for part in path:
        try:
            said = said[part]
        except (KeyError, IndexError, TypeError):
            return said
    return said


def broker_of(file: SchoolFile) -> str:
    """The address of the broker; empty where the local worker runs the jobs."""
    return text_of(file.jobs.broker)
