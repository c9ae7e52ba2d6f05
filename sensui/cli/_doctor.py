"""`sensui doctor`: what is here, what each thing enables, and how to get what is not."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ._lang import spoken
from ._options import JsonOption, LangOption
from ._schools import SchoolOption

if TYPE_CHECKING:
    from ._symptoms import Item

here = spoken()


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "doctor",
        help=here(
            en="Say what is here, what it enables, and how to install what is not.",
            ja="何がそろっていて何ができるか、足りないものの入れ方を調べます。",
        ),
    )(_doctor)


DeployOption = Annotated[
    bool,
    typer.Option(
        "--deploy",
        help=here(
            en="Look at a school for many: what its settings and this machine lack.",
            ja="アカウントのあるスクールについて、設定とこの機械に足りないものを調べます。",
        ),
    ),
]


def _doctor(
    deploy: DeployOption = False,
    school: SchoolOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    tongue = spoken(lang)
    from rich.text import Text as Line

    from ._console import console, give_json
    from ._symptoms import State, examined
    from ._verdicts import print_words

    items = _of_deployment(school) if deploy or school else examined()
    if as_json:
        give_json([item.to_json(tongue) for item in items])
    else:
        screen = console()
        for item in items:
            screen.print(Line.assemble((f"{item.sign} ", item.colour), (item.name.in_(tongue), "bold")))
            print_words(screen, item.found.in_(tongue), indent=2)
            print_words(screen, item.enables.in_(tongue), style="dim", indent=2)
            if item.state is not State.HERE and item.install:
                print_words(screen, f"→ {item.install.in_(tongue)}", indent=2)
    raise typer.Exit(1 if any(item.is_needed and item.state is State.ABSENT for item in items) else 0)


def _of_deployment(school: Path | None) -> "list[Item]":
    from ._deployment import deployed

    named = os.environ.get("SENSUI_SCHOOL")
    return deployed(school or (Path(named) if named else None))
