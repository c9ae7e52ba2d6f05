"""`sensui verify`: prove that the checks of courses are right."""

from pathlib import Path
from typing import Annotated

import typer

from ._early import begin_workers
from ._lang import spoken
from ._options import JobsOption, JsonFileOption, JsonOption, LangOption

here = spoken()


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "verify",
        help=here(
            en="Prove courses: wrong programs are refused and recognised, right ones accepted.",
            ja="コースを証明します。間違ったプログラムは見分けて退け、正しいものは受け入れるかを確かめます。",
        ),
    )(_verify)


PathsArgument = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[PATH…]",
        help=here(
            en="Folders of courses, units or labs; by default all courses that are here.",
            ja="コース、単元、ラボのフォルダー。指定しなければここにあるすべてのコースです。",
        ),
    ),
]
DrawOption = Annotated[
    int,
    typer.Option(
        "--seed",
        help=here(en="Draw all inputs and pairs from this number.", ja="入力と組をこの数から決めます。"),
    ),
]


def _verify(
    paths: PathsArgument = None,
    jobs: JobsOption = None,
    seed: DrawOption = 0,
    lang: LangOption = None,
    as_json: JsonOption = False,
    json_file: JsonFileOption = None,
) -> None:
    tongue = spoken(lang)
    begin_workers("sensui.grading.proof")
    from sensui._crew import cores
    from sensui.grading.proof import Task, prove

    from ._console import give_json
    from ._progress import progress
    from ._proofs import print_proof

    with progress() as advance:

        def tell(task: Task, done: int, of: int) -> None:
            advance(f"{task.lab} {task.work} {task.subject}", of)

        proof = prove(paths or [], jobs=jobs or cores(), seed=seed, tell=tell)
    if as_json:
        give_json(proof.to_json(), json_file)
    if not as_json or json_file is not None:
        print_proof(proof, tongue)
    raise typer.Exit(0 if proof.holds else 1)
