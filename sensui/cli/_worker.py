"""`sensui worker`: one more worker for the long runs and the judging of a school."""

from typing import TYPE_CHECKING, Annotated

import typer

from ._lang import spoken
from ._options import LangOption
from ._problems import Problem
from ._schools import DataOption, SchoolOption, options_of

if TYPE_CHECKING:
    from sensui.school import Options

here = spoken()

OnlyOption = Annotated[
    str,
    typer.Option(
        "--only",
        metavar="short|long",
        help=here(
            en="Only short runs (judging), or only long ones (training); by default both.",
            ja="短い計算 (採点) だけ、または長い計算 (学習) だけを受け持ちます。指定しなければ両方。",
        ),
    ),
]
ProcessesOption = Annotated[
    int,
    typer.Option(
        "--processes",
        min=1,
        max=256,
        help=here(
            en="How many runs of each sort at a time.",
            ja="短い計算と長い計算を、それぞれ同時にいくつ進めるか。",
        ),
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "worker",
        help=here(
            en="Work for a school: judge what was handed in, and do long runs. Any number of them, on any machine.",
            ja="スクールのために働きます: 提出物の採点と、長い計算。どの機械でも、いくつでも動かせます。",
        ),
    )(_worker)


def _worker(
    school: SchoolOption = None,
    data: DataOption = None,
    only: OnlyOption = "",
    processes: ProcessesOption = 1,
    lang: LangOption = None,
) -> None:
    tongue = spoken(lang)
    lanes = {"": (False, True), "short": (False,), "long": (True,)}.get(only)
    if lanes is None:
        raise Problem(
            en=f"--only is {only!r}, expected short or long.",
            ja=f"--only の {only!r} は使えません。short か long を指定してください。",
        )
    options = options_of(school, data)
    _make_ready(options)
    from sensui.school.compute.foreground import work_until_stopped
    from sensui.school.operations.running import running

    # Nobody should have to wait for a buffer to learn that it works.
    print(
        tongue(
            en="The worker is ready. Press Ctrl-C to end it; what it is at goes to another.",
            ja="準備ができました。終えるには Ctrl-C を押します。途中の計算はほかのワーカーが引き継ぎます。",
        ),
        flush=True,
    )
    # A restore waits until nobody works in the folder.
    with running(options.data):
        work_until_stopped(lanes=lanes, processes=processes)


def _make_ready(options: "Options") -> None:
    """Django with the settings of the school, and a database that the school has set up."""
    from sensui.school.server import set_up_worker

    if not set_up_worker(options):
        raise Problem(
            en="The database of this school is not ready. Start the school first: `sensui serve`.",
            ja="このスクールのデータベースはまだ準備されていません。先に `sensui serve` でスクールを開いてください。",
        )
