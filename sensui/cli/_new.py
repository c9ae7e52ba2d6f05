"""`sensui new`: a course, a unit or a lab that works from the first minute."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from ._lang import spoken
from ._options import JsonOption, LangOption

here = spoken()

NameArgument = Annotated[
    str,
    typer.Argument(
        metavar="NAME",
        help=here(
            en="Name of the folder: small letters, digits, hyphens.",
            ja="フォルダー名。英小文字、数字、ハイフン。",
        ),
    ),
]
InOption = Annotated[
    Path,
    typer.Option(
        "--in",
        metavar="FOLDER",
        help=here(en="Where it goes; by default here.", ja="作る場所。指定しなければここ。"),
    ),
]


def register(app: typer.Typer) -> None:
    """Add the group with its three commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help=here(
            en="Begin a course, a unit or a lab: a small one that already passes `sensui verify`.",
            ja="コース、単元、ラボを新しく作ります。小さくても、初めから `sensui verify` を通ります。",
        ),
    )
    group.command(
        "course", help=here(en="A course with one unit and one lab.", ja="単元とラボをひとつずつ持つコース。")
    )(_course)
    group.command(
        "unit", help=here(en="A unit, in the folder of a course.", ja="コースのフォルダーの中の単元。")
    )(_unit)
    group.command("lab", help=here(en="A lab, in the folder of a unit.", ja="単元のフォルダーの中のラボ。"))(
        _lab
    )
    app.add_typer(group, name="new")


def _course(
    name: NameArgument, folder: InOption = Path(), lang: LangOption = None, as_json: JsonOption = False
) -> None:
    spoken(lang)
    from ._skeletons import make_course

    _make(make_course, name, folder, as_json=as_json)


def _unit(
    name: NameArgument, folder: InOption = Path(), lang: LangOption = None, as_json: JsonOption = False
) -> None:
    spoken(lang)
    from ._skeletons import make_unit

    _make(make_unit, name, folder, as_json=as_json)


def _lab(
    name: NameArgument, folder: InOption = Path(), lang: LangOption = None, as_json: JsonOption = False
) -> None:
    spoken(lang)
    from ._skeletons import make_lab

    _make(make_lab, name, folder, as_json=as_json)


def _make(make: Callable[[str, Path], Path], name: str, folder: Path, *, as_json: bool) -> None:
    from ._console import give_json

    made = make(name, folder)
    files = sorted(str(file.relative_to(made)) for file in made.rglob("*") if file.is_file())
    if as_json:
        give_json({"folder": str(made), "files": files})
        return
    tongue = spoken()
    typer.echo(
        tongue(
            en=f"{made}: {len(files)} files. Prove it: sensui verify {made}",
            ja=f"{made}: {len(files)} ファイルを作りました。確かめるには: sensui verify {made}",
        )
    )
