"""`sensui demo`: the main job in a minute: a notebook, answered rightly and wrongly, and both verdicts."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ._lang import Tongue, spoken
from ._options import LangOption
from ._problems import Problem

if TYPE_CHECKING:
    from sensui.course import Lab, Misconception

here = spoken()


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "demo",
        help=here(
            en="Walk through the main job: a notebook, answered rightly and wrongly, and both verdicts.",
            ja="ひととおり試します。ノートブックを作り、正しい答えと間違った答えを採点します。",
        ),
    )(_demo)


def _demo(
    lab: Annotated[
        str, typer.Argument(metavar="[LAB]", help=here(en="The lab to walk through.", ja="試すラボ。"))
    ] = "logistic-regression",
    lang: LangOption = None,
) -> None:
    tongue = spoken(lang)
    from sensui.grading import Judge

    from ._labs import lab_named

    found = lab_named(lab)
    judge = Judge(found)
    with tempfile.TemporaryDirectory(prefix="sensui-") as folder:
        file = Path(folder) / f"{found.id}.ipynb"
        wrong = _instructive(found)
        for number, planted in enumerate((None, wrong), start=1):
            _tell(number, file.name, found, planted, tongue)
            _walk(file, found, planted, judge, tongue)


def _walk(file: Path, lab: "Lab", planted: "Misconception | None", judge: object, tongue: Tongue) -> None:
    """Write the notebook as Jupyter would after an evening's work, then judge that file."""
    import nbformat

    from sensui.course import notebook_of, reference_of
    from sensui.grading import Judge, read_notebook

    from ._console import console
    from ._verdicts import print_verdict

    assert isinstance(judge, Judge)
    notebook = notebook_of(lab, lang=str(tongue), level="standard")
    for cell in notebook.cells:
        said = cell.metadata["sensui"]
        if said["role"] == "exercise":
            name = said["exercise"]
            is_planted = planted is not None and planted.exercise == name
            cell.source = (
                planted.source if planted and is_planted else reference_of(lab, name, lang=str(tongue))
            )
    nbformat.write(notebook, file)
    print_verdict(judge.grade(read_notebook(file, [lab])), console(), tongue)


def _tell(number: int, file: str, lab: "Lab", planted: "Misconception | None", tongue: Tongue) -> None:
    from ._console import console

    if planted is None:
        words = tongue(
            en=f"{number}. {file}: {lab.title.en}, with every answer right",
            ja=f"{number}. {file}: {lab.title.ja}。すべて正しい答えの場合",
        )
    else:
        words = tongue(
            en=f"{number}. The same, with one wrong idea in `{planted.exercise}`: {planted.id}",
            ja=f"{number}. 同じノートブックで、`{planted.exercise}` にひとつ思い違いがある場合: {planted.id}",
        )
    screen = console()
    screen.print()
    screen.rule(words, align="left", style="cyan")


def _instructive(lab: "Lab") -> "Misconception":
    """A wrong idea in the function that most others rest on, so that there is somebody else to blame."""
    if not lab.misconceptions:
        raise Problem(
            en=f"{lab.path}: this lab has no misconceptions, expected one to show. Name another lab.",
            ja=f"{lab.path}: このラボには誤解の例がありません。別のラボを指定してください。",
        )
    resting = {one.name: sum(one.name in other.needs for other in lab.exercises) for one in lab.exercises}
    return max(lab.misconceptions, key=lambda one: resting[one.exercise])
