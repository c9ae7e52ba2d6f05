"""`sensui check`: judge one notebook, and say what to do next."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ._lang import Tongue, spoken
from ._options import JsonOption, LabOption, LangOption, SeedOption
from ._problems import Problem

if TYPE_CHECKING:
    from sensui.course import Lab

here = spoken()


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "check",
        help=here(
            en="Judge a notebook: what passes, which function is at fault, and why.",
            ja="ノートブックを採点し、どの関数のどこに原因があるかを示します。",
        ),
    )(_check)


def _check(
    notebook: Annotated[
        Path, typer.Argument(metavar="NOTEBOOK", help=here(en="An .ipynb file.", ja=".ipynb ファイル。"))
    ],
    exercise: Annotated[
        list[str] | None,
        typer.Option(
            "--exercise",
            "-e",
            help=here(
                en="Judge only this exercise; may be repeated.", ja="この課題だけを採点します。繰り返せます。"
            ),
        ),
    ] = None,
    lab: LabOption = None,
    lang: LangOption = None,
    seed: SeedOption = None,
    as_json: JsonOption = False,
) -> None:
    spoken(lang)
    from sensui.course import Lang
    from sensui.grading import Judge, read_notebook

    from ._console import console, give_json
    from ._labs import Labs, lab_named, labs_for, must_be_notebook
    from ._verdicts import print_verdict

    must_be_notebook(notebook)
    wanted = lab_named(lab) if lab else None
    labs = [wanted] if wanted else labs_for(notebook, Labs())
    submission = read_notebook(notebook, labs, lab=wanted)
    found = next(one for one in labs if one.path == submission.lab)
    _must_have(found, exercise or [])
    verdict = Judge(found).grade(submission, exercises=exercise or None, seed=seed)
    tongue = spoken(otherwise=Tongue(submission.lang))
    if as_json:
        give_json({"file": str(notebook), **verdict.to_json(Lang(tongue))})
    else:
        print_verdict(verdict, console(), tongue)
    raise typer.Exit(0 if verdict.passed else 1)


def _must_have(lab: "Lab", exercises: list[str]) -> None:
    names = [one.name for one in lab.exercises]
    for exercise in exercises:
        if exercise not in names:
            listed = ", ".join(names)
            raise Problem(
                en=f"The exercise is {exercise!r}, expected one of {listed}. Write a name from this list.",
                ja=f"課題 {exercise!r} はこのラボにありません。次のどれかを指定してください: {listed}",
            )
