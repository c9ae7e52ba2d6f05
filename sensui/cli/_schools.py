"""Which school a command is about: one's own, another folder's, or one for many by its settings."""

import dataclasses
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ._lang import spoken

if TYPE_CHECKING:
    from sensui.school import Options

here = spoken()

SchoolOption = Annotated[
    Path | None,
    typer.Option(
        "--school",
        metavar="FILE",
        help=here(
            en="The settings of the school, as for `sensui serve`.",
            ja="スクールの設定ファイル。`sensui serve` と同じもの。",
        ),
    ),
]
DataOption = Annotated[
    Path | None,
    typer.Option(
        "--data",
        metavar="DIR",
        help=here(en="Where the school keeps its data.", ja="スクールのデータを置くフォルダー。"),
    ),
]


def options_of(school: Path | None, data: Path | None) -> "Options":
    """The options of the school that was named; SchoolRefused with all that is wrong in its settings."""
    from sensui.school import Options

    if school is not None:
        os.environ["SENSUI_SCHOOL"] = str(school.resolve())
    options = Options.from_environment()
    return options if data is None else dataclasses.replace(options, data=data.resolve())
