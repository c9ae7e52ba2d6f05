"""`sensui kernels`: the school's kernels in a plain JupyterLab."""

import importlib.util
from pathlib import Path
from typing import Annotated

import typer

from ._lang import spoken
from ._options import JsonOption, LangOption

here = spoken()

PrefixOption = Annotated[
    Path | None,
    typer.Option(
        "--prefix",
        metavar="FOLDER",
        help=here(
            en="The Python environment whose Jupyter gets it, instead of all of this user's.",
            ja="このユーザー全体ではなく、この Python 環境の Jupyter だけに入れます。",
        ),
    ),
]
UserOption = Annotated[
    bool,
    typer.Option(
        "--user",
        help=here(
            en="For every Jupyter of this user; so it is where nothing is said.",
            ja="このユーザーのすべての Jupyter に入れます。何も指定しなければこれです。",
        ),
    ),
]


def register(app: typer.Typer) -> None:
    """Add the group with its command."""
    group = typer.Typer(
        no_args_is_help=True,
        help=here(
            en="Kernels that begin in a moment, behind a wall, for a Jupyter of one's own.",
            ja="すぐに始まり、隔離されたカーネルを、自分の Jupyter で使います。",
        ),
    )
    group.command(
        "install",
        help=here(en="Make them known to Jupyter.", ja="Jupyter から選べるようにします。"),
    )(_install)
    app.add_typer(group, name="kernels")


def _install(
    user: UserOption = False,
    prefix: PrefixOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    tongue = spoken(lang)
    if user and prefix is not None:
        raise typer.BadParameter(
            tongue(en="either --user or --prefix, not both", ja="--user と --prefix は同時に指定できません")
        )
    from sensui.kernels import PROFILES, install_kernelspecs

    from ._console import give_json

    made = install_kernelspecs(prefix=prefix, profiles=[name for name in PROFILES if _is_here(name)])
    if as_json:
        give_json({"kernels": [{"name": folder.name, "folder": str(folder)} for folder in made]})
        return
    for folder in made:
        typer.echo(
            tongue(
                en=f"{folder.name}: {folder}. Choose it in JupyterLab; its cells write in the notebook's folder only.",
                ja=f"{folder.name}: {folder}。JupyterLab で選べます。セルが書き込めるのはノートブックのフォルダーだけです。",
            )
        )


def _is_here(library: str) -> bool:
    return importlib.util.find_spec(library) is not None
