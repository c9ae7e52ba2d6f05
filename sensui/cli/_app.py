"""The commands of `sensui`, in the order in which one meets them."""

import importlib.util
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from . import (
    _backup,
    _certificate,
    _check,
    _contest,
    _data,
    _demo,
    _digest,
    _doctor,
    _grade,
    _kernels,
    _keys,
    _new,
    _notebook,
    _verify,
)
from ._arguments import with_json_file
from ._lang import forget, spoken
from ._problems import one_sentence

here = spoken()
"""the language of the help; a command's own words follow its `--lang`"""

app = typer.Typer(
    name="sensui",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help=here(
        en="Sensui: a deep-learning school in one package.",
        ja="Sensui (潜水): ひとつのパッケージに入ったディープラーニングの学校。",
    ),
)


def _say_version(wanted: bool) -> None:
    if wanted:
        from sensui import __version__

        typer.echo(f"sensui {__version__}")
        raise typer.Exit


@app.callback()
def _sensui(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_say_version,
            is_eager=True,
            help=here(en="Say which version this is.", ja="バージョンを表示します。"),
        ),
    ] = False,
) -> None:
    pass


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command that was typed; whatever goes wrong is said in one sentence. Raises SystemExit."""
    forget()
    with one_sentence():
        app(args=with_json_file(sys.argv[1:] if arguments is None else arguments), prog_name="sensui")


_COMMANDS = (
    _notebook,
    _check,
    _grade,
    _demo,
    _verify,
    _new,
    _contest,
    _data,
    _kernels,
    _backup,
    _digest,
    _keys,
    _certificate,
    _doctor,
)


def _register() -> None:
    for module in _COMMANDS:
        module.register(app)
    if importlib.util.find_spec(f"{__package__}._serve") is not None:
        importlib.import_module(f"{__package__}._serve").register(app)
        importlib.import_module(f"{__package__}._worker").register(app)
        importlib.import_module(f"{__package__}._school").register(app)
        importlib.import_module(f"{__package__}._credits").register(app)


_register()
