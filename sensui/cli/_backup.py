"""`sensui backup` and `sensui restore`: a school in one file, and back."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ._lang import spoken
from ._options import JsonOption, LangOption
from ._problems import Problem
from ._schools import DataOption, SchoolOption, options_of

if TYPE_CHECKING:
    from sensui.school import Options

here = spoken()

ToArgument = Annotated[
    Path | None,
    typer.Argument(
        metavar="[FILE]",
        help=here(
            en="The file to write; by default sensui-DATE-TIME.tar.gz here.",
            ja="書き出すファイル。指定しなければ、ここに sensui-日付-時刻.tar.gz を作ります。",
        ),
    ),
]
FromArgument = Annotated[
    Path,
    typer.Argument(metavar="FILE", help=here(en="The backup.", ja="バックアップのファイル。")),
]
ReplaceOption = Annotated[
    bool,
    typer.Option(
        "--replace",
        help=here(
            en="Even where a school is already: its files are moved aside, its PostgreSQL tables replaced.",
            ja="すでにスクールがあっても復元します。元のファイルは脇に移し、PostgreSQL の表は置き換えます。",
        ),
    ),
]


def register(app: typer.Typer) -> None:
    """Add both commands."""
    app.command(
        "backup",
        help=here(
            en="Copy the whole school into one file, while it runs.",
            ja="動いているスクール全体を、ひとつのファイルに写します。",
        ),
    )(_backup)
    app.command(
        "restore",
        help=here(
            en="Put a backup back, as it was written.", ja="バックアップを、書かれたとおりに戻します。"
        ),
    )(_restore)


def _backup(
    to: ToArgument = None,
    school: SchoolOption = None,
    data: DataOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    from ._console import give_json

    tongue, options = spoken(lang), _set_up(school, data)
    from sensui.school.operations.backups import backup_make

    file = to if to is not None else Path(f"sensui-{datetime.now():%Y%m%d-%H%M%S}.tar.gz")
    with _refusals_told(file):
        manifest = backup_make(options, file)
    size, left_out = file.stat().st_size, len(manifest.left_out)
    if as_json:
        give_json(
            {
                "file": str(file),
                "bytes": size,
                "parts": len(manifest.digests),
                "left_out": list(manifest.left_out),
            }
        )
        return
    typer.echo(
        tongue(
            en=f"{file}: {len(manifest.digests)} files, {size / 1e6:.1f} MB. It holds the school's keys: keep it from others.",
            ja=f"{file}: {len(manifest.digests)} ファイル、{size / 1e6:.1f} MB。スクールの鍵も入っています。他人に見せないでください。",
        )
    )
    if left_out:
        typer.echo(
            tongue(
                en=f"{left_out} links and sockets were left out; --json names them.",
                ja=f"リンクやソケット {left_out} 個は含めていません。--json で名前を確かめられます。",
            )
        )


def _restore(
    file: FromArgument,
    school: SchoolOption = None,
    data: DataOption = None,
    replace: ReplaceOption = False,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    from ._console import give_json

    tongue, options = spoken(lang), _set_up(school, data)
    from sensui.school.operations.backups import backup_restore

    with _refusals_told(file):
        manifest, aside = backup_restore(options, file, replace=replace)
    if as_json:
        give_json({"data": str(options.data), "made_at": manifest.made_at, "aside": aside and str(aside)})
        return
    typer.echo(
        tongue(
            en=f"The school of {manifest.made_at} is in {options.data} again.",
            ja=f"{manifest.made_at} 時点のスクールを {options.data} に戻しました。",
        )
    )
    if aside is not None:
        typer.echo(
            tongue(en=f"What was there before is in {aside}.", ja=f"それまでのものは {aside} にあります。")
        )


def _set_up(school: Path | None, data: Path | None) -> "Options":
    """The options of the school, and Django set up by them."""
    from sensui.school.server import settle

    options = options_of(school, data)
    settle(options)
    return options


@contextmanager
def _refusals_told(file: Path) -> Iterator[None]:
    """Each thing that keeps a backup from being made or put back, in one sentence."""
    from sensui.school.operations.backups import DatabaseRefused, NotABackup, RunningAlready, SchoolThere

    try:
        yield
    except FileExistsError as error:
        raise Problem(
            en=f"{file} is there already. Name another file.",
            ja=f"{file} はすでにあります。別の名前を指定してください。",
        ) from error
    except NotABackup as error:
        raise Problem(
            en=f"{file} is no backup that can be put back: {error}.",
            ja=f"{file} は復元できるバックアップではありません: {error}。",
        ) from error
    except SchoolThere as error:
        raise Problem(
            en=f"{error}. Name another folder with --data, or move it aside with --replace.",
            ja=f"{error.folder} にはすでにスクールがあります。--data で別の場所を指定するか、--replace で脇に移してください。",
        ) from error
    except RunningAlready as error:
        raise Problem(
            en=f"{error}. Stop it first: a restore needs the folder alone.",
            ja=f"{error.folder} でスクールが動いています。先に止めてください。",
        ) from error
    except DatabaseRefused as error:
        raise Problem(en=f"{error}.", ja=f"データベースが応じませんでした: {error}。") from error
