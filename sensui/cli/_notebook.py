"""`sensui notebook`: the notebook of a lab, for a learner to write in."""

from pathlib import Path
from typing import Annotated

import typer

from ._lang import Scaffold, spoken
from ._options import JsonOption, LangOption
from ._problems import Problem

here = spoken()


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "notebook",
        help=here(
            en="Write the notebook of a lab, ready to be worked on.",
            ja="ラボのノートブックを作ります。",
        ),
    )(_notebook)


LabArgument = Annotated[
    str,
    typer.Argument(metavar="LAB", help=here(en="Name or folder of a lab.", ja="ラボの名前かフォルダー。")),
]
LevelOption = Annotated[
    Scaffold,
    typer.Option("--level", help=here(en="How much is already written.", ja="どこまで書いてあるか。")),
]
OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help=here(
            en="The file to write; by default LAB.ipynb.", ja="書き出すファイル。指定しなければ LAB.ipynb。"
        ),
    ),
]
ForceOption = Annotated[
    bool,
    typer.Option(
        "--force", help=here(en="Write over a file that is there.", ja="既にあるファイルを上書きします。")
    ),
]


def _notebook(
    lab: LabArgument,
    lang: LangOption = None,
    level: LevelOption = Scaffold.STANDARD,
    output: OutputOption = None,
    force: ForceOption = False,
    as_json: JsonOption = False,
) -> None:
    tongue = spoken(lang)
    from sensui.course import notebook_of

    from ._console import give_json
    from ._labs import lab_named

    found = lab_named(lab)
    file = output or Path(f"{found.id}.ipynb")
    write_notebook(file, notebook_of(found, lang=str(tongue), level=str(level)), force=force)
    if as_json:
        give_json({"file": str(file), "lab": found.path, "lang": str(tongue), "level": str(level)})
        return
    typer.echo(
        tongue(
            en=f"{file}: {found.title.en}. Open it in Jupyter; then: sensui check {file}",
            ja=f"{file}: {found.title.ja}。Jupyter で開いて、書けたら: sensui check {file}",
        )
    )


def write_notebook(file: Path, notebook: object, *, force: bool) -> None:
    """Write a notebook; what somebody may have typed into a file of that name is not lost by it."""
    import nbformat

    if file.is_dir():
        raise Problem(
            en=f"{file}: this is a folder, expected the name of a file to write. Add a name that ends in .ipynb.",
            ja=f"{file}: これはフォルダーです。.ipynb で終わるファイル名まで書いてください。",
        )
    if file.exists() and not force:
        raise Problem(
            en=f"{file}: this file is already there, and may hold your answers. Choose another name, or add --force.",
            ja=f"{file}: このファイルは既にあります。答えが入っているかもしれません。別の名前にするか、--force を付けてください。",
        )
    file.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, file)
