"""`sensui contest`: enter a contest of a school, see its board, or try an entry at home."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import typer

from ._contest_options import (
    ContestArgument,
    ContestOption,
    FileArgument,
    FolderOption,
    NoteOption,
    PageOption,
    PrivateOption,
    SchoolOption,
    ShareOption,
    TokenOption,
)
from ._contest_school import OPEN, School
from ._lang import Tongue, spoken
from ._options import JsonOption, LangOption
from ._problems import Problem

here = spoken()
WAIT_SECONDS = 600


def register(app: typer.Typer) -> None:
    """Add the group with its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help=here(
            en="Contests: hand in an entry, see the board, try an entry at home.",
            ja="コンテスト。提出、順位表、手元での採点。",
        ),
    )
    told: dict[str, tuple[Callable[..., None], str, str]] = {
        "list": (_list, "Say which contests the school has.", "スクールのコンテストを表示します。"),
        "submit": (_submit, "Hand in predictions or a program.", "予測かプログラムを提出します。"),
        "board": (_board, "Show the board of a contest.", "コンテストの順位表を表示します。"),
        "data": (_data, "Write the data that can be made at home.", "手元で作れるデータを書き出します。"),
        "score": (
            _score,
            "Score an entry at home, on those data's public part.",
            "手元のデータの公開部分で、提出物を採点します。",
        ),
    }
    for name, (command, en, ja) in told.items():
        group.command(name, help=here(en=en, ja=ja))(command)
    app.add_typer(group, name="contest")


def _list(
    school: SchoolOption = None,
    token: TokenOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    tongue = spoken(lang)
    found = _school(school, token, tongue).contests()
    if as_json:
        _give({"contests": found})
        return
    for one in found:
        left = one.get("left_today")
        today = tongue(en=f"{left} entries left today", ja=f"今日の残り {left} 回")
        typer.echo(f"{one.get('contest')}  {one.get('title')}  ({today})")


def _submit(
    file: FileArgument,
    contest: ContestOption = None,
    note: NoteOption = "",
    share: ShareOption = False,
    school: SchoolOption = None,
    token: TokenOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    tongue = spoken(lang)
    content = file.read_bytes()
    place = _school(school, token, tongue)
    path = place.contest_named(contest)
    entered = place.enter(path, name=file.name, content=content, note=note, shares_code=share)
    state: dict[str, Any] = {}
    for state in place.states(entered, seconds=WAIT_SECONDS):
        _tell_progress(state)
    if as_json:
        _give({"contest": path, **entered, **state})
    else:
        typer.echo(_outcome(state, place, tongue))
    raise typer.Exit(0 if state.get("state") == "scored" else 1)


def _tell_progress(state: dict[str, Any]) -> None:
    if sys.stderr.isatty():
        print(
            f"\r{float(state.get('fraction') or 0):4.0%}",
            end="\n" if state.get("state") not in OPEN else "",
            file=sys.stderr,
        )


def _outcome(state: dict[str, Any], school: School, tongue: Tongue) -> str:
    """One sentence or two about what came of an entry."""
    url = f"{school.base}{state.get('url') or ''}"
    if state.get("error"):
        return str(state["error"])
    if state.get("state") != "scored" or state.get("public") is None:
        return tongue(en=f"It is still being scored: {url}", ja=f"まだ採点中です: {url}")
    score, left = f"{float(state['public']):.4f}", state.get("left_today")
    said = tongue(en=f"Public score {score}", ja=f"公開スコア {score}")
    if state.get("rank"):
        said += tongue(
            en=f", rank {state['rank']} of {state.get('of')}",
            ja=f"、{state.get('of')} 人中 {state['rank']} 位",
        )
    return said + tongue(en=f". {left} entries left today. {url}", ja=f"。今日の残りは {left} 回です。{url}")


def _board(
    contest: ContestArgument = None,
    private: PrivateOption = False,
    page: PageOption = 1,
    school: SchoolOption = None,
    token: TokenOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    tongue = spoken(lang)
    place = _school(school, token, tongue)
    path = place.contest_named(contest)
    said = place.board(path, is_private=private, page=page)
    if as_json:
        _give({"contest": path, **said})
        return
    from ._contest_tables import print_board

    print_board(path, said, tongue)


def _data(contest: ContestArgument = None, to: FolderOption = Path("data"), lang: LangOption = None) -> None:
    tongue = spoken(lang)
    from sensui.grading.contests import open_contest, write_data

    from ._contest_home import contest_here

    found = contest_here(contest)
    files = write_data(open_contest(found), to)
    for file in files:
        typer.echo(str(file))
    typer.echo(
        tongue(
            en="The test data of a school are others. Try an entry on these: sensui contest score FILE",
            ja="スクールのテストデータはこれとは別です。手元での採点: sensui contest score FILE",
        )
    )


def _score(
    file: FileArgument, contest: ContestOption = None, lang: LangOption = None, as_json: JsonOption = False
) -> None:
    tongue = spoken(lang)
    from ._contest_home import contest_here, score_here
    from ._contest_tables import print_score

    found = contest_here(contest)
    scores = score_here(found, file, tongue)
    if as_json:
        parts = [
            {"name": part.name.in_(tongue), "examples": part.examples, "score": part.score}
            for part in scores.breakdown
        ]
        _give({"contest": found.path, "metric": str(found.metric), "public": scores.public, "parts": parts})
        return
    print_score(found, scores, tongue)


def _school(address: str | None, token: str | None, tongue: Tongue) -> School:
    place = address or os.environ.get("SENSUI_SCHOOL")
    if not place:
        raise Problem(
            en="No school is named. Write --school ADDRESS, or set SENSUI_SCHOOL. Without one: sensui contest score FILE.",
            ja="スクールが指定されていません。--school アドレス と書くか、SENSUI_SCHOOL を設定してください。"
            "スクールがなければ、sensui contest score FILE で採点できます。",
        )
    return School(
        address=place, token=token or os.environ.get("SENSUI_TOKEN") or _asked(place, tongue), tongue=tongue
    )


def _asked(address: str, tongue: Tongue) -> str:
    if not sys.stdin.isatty():
        raise Problem(
            en=f"Who are you at {address}? Write --token TOKEN, or set SENSUI_TOKEN.",
            ja=f"{address} でのあなたが分かりません。--token トークン と書くか、SENSUI_TOKEN を設定してください。",
        )
    return str(typer.prompt(tongue(en="Access token", ja="アクセストークン"), hide_input=True, err=True))


def _give(value: object) -> None:
    from ._console import give_json

    give_json(value)
