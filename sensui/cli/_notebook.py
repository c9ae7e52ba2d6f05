"""`sensui notebook`: the notebook of a lab, for a learner to write in."""

from pathlib import Path
from typing import Annotated

import typer

from ._lang import Scaffold, Source, spoken
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
DataOption = Annotated[
    Source,
    typer.Option(
        "--data",
        help=here(
            en="The data to learn from: made ones, or real ones, which `sensui data` fetches.",
            ja="学習に使うデータ。作ったもの (made) か、`sensui data` で取得する実データ (real)。",
        ),
    ),
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
    data: DataOption = Source.MADE,
    output: OutputOption = None,
    force: ForceOption = False,
    as_json: JsonOption = False,
) -> None:
    tongue = spoken(lang)
    from sensui.course import notebook_of

    from ._console import give_json
    from ._labs import lab_named

    found = lab_named(lab)
    if data is Source.REAL and not found.has_real_data:
        raise Problem(
            en=f"{found.id}: this lab has made data only. Leave --data real out.",
            ja=f"{found.id}: このラボのデータは作ったものだけです。--data real を外してください。",
        )
    file = output or Path(f"{found.id}.ipynb")
    notebook = notebook_of(found, lang=str(tongue), level=str(level), data=str(data))
    write_notebook(file, notebook, force=force)
    if as_json:
        said = {"file": file, "lab": found.path, "lang": tongue, "level": level, "data": data}
        give_json({key: str(value) for key, value in said.items()})
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
