"""`sensui keys`: the keys that sign a school's certificates."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from ._lang import spoken
from ._options import JsonOption, LangOption
from ._problems import Problem
from ._schools import DataOption, SchoolOption, options_of

here = spoken()


def register(app: typer.Typer) -> None:
    """Add the group with its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help=here(en="The keys that sign certificates.", ja="修了証に署名する鍵を扱います。"),
    )
    group.command(
        "list",
        help=here(
            en="Show the public keys; the last one signs.",
            ja="公開鍵を示します。最後のものが署名に使われます。",
        ),
    )(_list)
    group.command(
        "new",
        help=here(
            en="Make a new key. What the older ones signed stays true.",
            ja="新しい鍵を作ります。古い鍵で署名したものは、そのまま有効です。",
        ),
    )(_new)
    app.add_typer(group, name="keys")


def _list(
    school: SchoolOption = None, data: DataOption = None, lang: LangOption = None, as_json: JsonOption = False
) -> None:
    from sensui.school.certificates.keys import keys_in

    from ._console import give_json

    tongue, folder = spoken(lang), _folder(school, data)
    with _damage_told():
        keys = keys_in(folder)
    if as_json:
        give_json({"folder": str(folder), "keys": [{"number": key.number, "id": key.did} for key in keys]})
        return
    if not keys:
        typer.echo(
            tongue(
                en=f"No key yet in {folder}. The first certificate makes one, or: sensui keys new",
                ja=f"{folder} にはまだ鍵がありません。最初の修了証を発行するとき、または sensui keys new で作られます。",
            )
        )
    for key in keys:
        typer.echo(f"{key.number}  {key.did}")


def _new(
    school: SchoolOption = None, data: DataOption = None, lang: LangOption = None, as_json: JsonOption = False
) -> None:
    from sensui.school.certificates.keys import make_key

    from ._console import give_json

    tongue, folder = spoken(lang), _folder(school, data)
    with _damage_told():
        key = make_key(folder)
    if as_json:
        give_json({"folder": str(folder), "number": key.number, "id": key.did})
        return
    typer.echo(
        tongue(
            en=f"Key {key.number} signs from now on: {key.did}. Keep {folder} in your backups, and from others.",
            ja=f"これからは鍵 {key.number} で署名します: {key.did}。{folder} はバックアップに含め、他人の目に触れないようにしてください。",
        )
    )


@contextmanager
def _damage_told() -> Iterator[None]:
    from sensui.school.certificates.keys import KeyUnreadable

    try:
        yield
    except KeyUnreadable as error:
        raise Problem(
            en=str(error),
            ja=f"{error.file} は PEM 形式の Ed25519 秘密鍵ではありません。バックアップから戻してください。",
        ) from error


def _folder(school: Path | None, data: Path | None) -> Path:
    return options_of(school, data).data / "keys"
