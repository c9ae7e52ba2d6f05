"""`sensui serve`: the school, on this machine, in the browser."""

import os
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ._lang import Tongue, spoken
from ._options import LangOption
from ._problems import Problem
from ._schools import SchoolOption

if TYPE_CHECKING:
    from sensui.school import Options

here = spoken()


CoursesOption = Annotated[
    Path | None,
    typer.Option(
        "--courses",
        metavar="DIR",
        help=here(
            en="A folder of courses; by default those in the package.",
            ja="コースの入ったフォルダー。指定しなければ同梱のコース。",
        ),
    ),
]
PortOption = Annotated[
    int | None,
    typer.Option(
        "--port",
        min=0,
        max=65535,
        help=here(
            en="The port; by default the first free one from 8720.",
            ja="ポート。指定しなければ 8720 から順に空きを探します。",
        ),
    ),
]
DataOption = Annotated[
    Path | None,
    typer.Option(
        "--data",
        metavar="DIR",
        help=here(en="Where learners' work is kept.", ja="学習の記録を置くフォルダー。"),
    ),
]
HostOption = Annotated[
    str,
    typer.Option(
        "--host",
        help=here(
            en="The address to listen on; another machine needs HTTPS in front and SENSUI_HOSTS.",
            ja="待ち受けるアドレス。他の機械から使うには、手前に HTTPS と SENSUI_HOSTS が要ります。",
        ),
    ),
]
NoOpenOption = Annotated[
    bool, typer.Option("--no-open", help=here(en="Do not open the browser.", ja="ブラウザーを開きません。"))
]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "serve",
        help=here(
            en="Open the school in the browser: courses, quizzes, progress, plan and journal.",
            ja="スクールをブラウザーで開きます: コース、クイズ、進み具合、計画、学習日誌。",
        ),
    )(_serve)


def _serve(
    courses: CoursesOption = None,
    port: PortOption = None,
    data: DataOption = None,
    host: HostOption = "127.0.0.1",
    school: SchoolOption = None,
    no_open: NoOpenOption = False,
    lang: LangOption = None,
) -> None:
    tongue = spoken(lang)
    options = _options(data, host, school, tongue)
    if courses is not None:
        _must_be_folder(courses)
        os.environ["SENSUI_COURSES"] = str(courses.resolve())
    from sensui.school.server import PortTaken, listening_socket, serve

    try:
        listener = listening_socket(host, port)
    except PortTaken as error:
        raise _port_taken(error.port) from None
    token = _set_up(options, tongue)
    address = f"http://{_shown(host)}:{listener.getsockname()[1]}"
    if options.school is None:
        entrance = f"{address}/enter/?token={token}"
    else:
        entrance = f"https://{options.school.school.hosts[0]}/" if options.https else f"{address}/"

    def when_open() -> None:
        _say(tongue(en=f"Sensui is open: {entrance}", ja=f"Sensui を開きました: {entrance}"))
        _say(
            tongue(
                en="Press Ctrl-C to close it. Everything is saved.",
                ja="閉じるには Ctrl-C を押します。記録はすべて保存されています。",
            )
        )
        if not no_open and options.school is None:
            webbrowser.open(entrance)

    serve(listener, when_open=when_open)
    _say(tongue(en="Closed. See you soon.", ja="閉じました。またどうぞ。"))


def _options(data: Path | None, host: str, school: Path | None, tongue: Tongue) -> "Options":
    """What the operator decided: in the settings of a school for many, or in the environment."""
    from dataclasses import replace

    from sensui.school import Options
    from sensui.school.server import is_loopback

    if school is not None:
        if data is not None:
            raise Problem(
                en="--data and --school cannot go together. The settings say where the data is: `school.data`.",
                ja="--data と --school は一緒に使えません。データの場所は設定ファイルの `school.data` で決めます。",
            )
        return Options.from_school(school.resolve())
    options = Options.from_environment()
    if data is not None:
        options = replace(options, data=data.resolve())
    if not is_loopback(host) and options.school is None:
        options = replace(options, https=True, hosts=(*options.hosts, host))
        _say(
            tongue(
                en=f"Listening on {host}: others can reach this port. Put HTTPS in front of it.",
                ja=f"{host} で待ち受けます。他の機械からも届くので、手前に HTTPS を置いてください。",
            )
        )
    return options


def _set_up(options: "Options", tongue: Tongue) -> str:
    """Prepare the school, say what is wrong with its courses; the token that lets the one learner in."""
    from sensui.school.server import set_up

    opened = set_up(options)
    for folder, faults in opened.broken:
        _say(
            tongue(
                en=f"{folder}: {faults} faults, so this course is not shown. `sensui verify {folder}` lists them.",
                ja=f"{folder}: 誤りが {faults} 件あるため表示しません。`sensui verify {folder}` で一覧できます。",
            )
        )
    if not opened.courses:
        _say(tongue(en="There is no course to show yet.", ja="表示できるコースがまだありません。"))
    return opened.token


def _must_be_folder(courses: Path) -> None:
    if not courses.is_dir():
        raise Problem(
            en=f"--courses is {str(courses)!r}, expected a folder of courses. Is the path right?",
            ja=f"--courses の {str(courses)!r} はフォルダーではありません。パスを確かめてください。",
        )


def _port_taken(port: int) -> Problem:
    return Problem(
        en=f"Port {port} is taken by another program. Choose another with --port, or leave it out.",
        ja=f"ポート {port} は別のプログラムが使っています。--port で別の番号を選ぶか、指定を外してください。",
    )


def _shown(host: str) -> str:
    name = "127.0.0.1" if host in {"0.0.0.0", "::"} else host
    return f"[{name}]" if ":" in name else name


def _say(sentence: str) -> None:
    # Nobody should have to wait for a buffer to learn the address.
    print(sentence, flush=True)
