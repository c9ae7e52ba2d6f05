"""`sensui doctor`: what is here, what each thing enables, and how to get what is not."""

import typer

from ._lang import spoken
from ._options import JsonOption, LangOption

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


def _doctor(lang: LangOption = None, as_json: JsonOption = False) -> None:
    tongue = spoken(lang)
    from rich.padding import Padding
    from rich.text import Text as Line

    from ._console import console, give_json
    from ._symptoms import State, examined

    items = examined()
    if as_json:
        give_json([item.to_json(tongue) for item in items])
    else:
        screen = console()
        for item in items:
            line = Line(f"{item.sign} ", style=item.colour)
            line.append(item.name.in_(tongue), style="bold")
            screen.print(line.append(f"  {item.found.in_(tongue)}"))
            screen.print(Padding(Line(item.enables.in_(tongue), style="dim"), (0, 0, 0, 2)))
            if item.state is not State.HERE and item.install:
                screen.print(Padding(Line(f"→ {item.install.in_(tongue)}"), (0, 0, 0, 2)))
    raise typer.Exit(1 if any(item.is_needed and item.state is State.ABSENT for item in items) else 0)
