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
    from rich.text import Text as Line

    from ._console import console, give_json
    from ._symptoms import State, examined
    from ._verdicts import print_words

    items = examined()
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
