"""`sensui grade`: judge many notebooks, one broken one among them or not."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from ._early import begin_workers
from ._lang import spoken
from ._options import JobsOption, JsonFileOption, JsonOption, LabOption, LangOption, SeedOption
from ._problems import Problem

here = spoken()


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "grade",
        help=here(
            en="Judge many notebooks side by side; go on past every broken one.",
            ja="たくさんのノートブックをまとめて採点します。壊れたものがあっても最後まで続けます。",
        ),
    )(_grade)


def _grade(
    notebooks: Annotated[
        list[Path],
        typer.Argument(
            metavar="NOTEBOOK…",
            help=here(en="Files, or folders of them.", ja="ファイルか、その入ったフォルダー。"),
        ),
    ],
    jobs: JobsOption = None,
    lab: LabOption = None,
    lang: LangOption = None,
    seed: SeedOption = None,
    csv: Annotated[
        Path | None,
        typer.Option(
            "--csv",
            metavar="FILE",
            help=here(en="Write a table of points to this file.", ja="点数の表をこのファイルに書きます。"),
        ),
    ] = None,
    as_json: JsonOption = False,
    json_file: JsonFileOption = None,
) -> None:
    tongue = spoken(lang)
    begin_workers("sensui.cli._grading")
    from sensui._crew import cores

    from ._batch import graded
    from ._console import give_json
    from ._gradebook import print_table, write_csv

    files = list(_files(notebooks))
    results = graded(files, jobs=jobs or min(cores(), len(files)), lab=lab, lang=lang, seed=seed)
    if csv is not None:
        write_csv(csv, results)
    if as_json:
        give_json(results, json_file)
    if not as_json or json_file is not None:
        print_table(results, tongue)
    raise typer.Exit(1 if any("error" in one for one in results) else 0)


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    """The notebooks that these paths mean: a folder means all in it, in the order of their names."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        inside = [file for file in sorted(path.rglob("*.ipynb")) if ".ipynb_checkpoints" not in file.parts]
        if not inside:
            raise Problem(
                en=f"{path}: there is no notebook in this folder, expected .ipynb files. Name another one.",
                ja=f"{path}: このフォルダーにノートブックがありません。.ipynb ファイルのあるフォルダーを指定してください。",
            )
        yield from inside
