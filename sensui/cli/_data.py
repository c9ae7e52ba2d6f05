"""`sensui data`: real data for labs and contests, fetched before they are needed."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ._lang import Tongue, spoken
from ._options import JsonOption, LangOption

if TYPE_CHECKING:
    from sensui.data import DataSet

here = spoken()

NamesArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="NAME...",
        help=here(
            en="Names of sets, as `sensui data list` gives them.",
            ja="`sensui data list` に出るセットの名前。",
        ),
    ),
]
SomeNamesArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[NAME...]",
        help=here(en="Names of sets; all when none is given.", ja="セットの名前。なければすべて。"),
    ),
]
FolderOption = Annotated[
    Path | None,
    typer.Option(
        "--folder",
        metavar="FOLDER",
        help=here(
            en="Where to put them, instead of this user's cache; then name it in SENSUI_DATA.",
            ja="ユーザーのキャッシュの代わりに置く場所。SENSUI_DATA でその場所を指定してください。",
        ),
    ),
]


def register(app: typer.Typer) -> None:
    """Add the group with its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help=here(
            en="Real data for labs and contests: what there is, where it lies, fetch it.",
            ja="ラボとコンテストの実データ。一覧、置き場所、取得。",
        ),
    )
    group.command("list", help=here(en="Say which sets there are.", ja="どんなセットがあるかを表示します。"))(
        _list
    )
    group.command(
        "fetch",
        help=here(en="Fetch sets, so that notebooks find them.", ja="ノートブックで使えるように取得します。"),
    )(_fetch)
    group.command("where", help=here(en="Say where sets lie.", ja="どこに置かれているかを表示します。"))(
        _where
    )
    app.add_typer(group, name="data")


def _list(lang: LangOption = None, as_json: JsonOption = False) -> None:
    tongue = spoken(lang)
    from sensui.data import SETS

    from ._console import give_json

    if as_json:
        give_json({"sets": [_facts(one, tongue) for one in SETS.values()]})
        return
    for one in SETS.values():
        size = f"{one.size / 1e6:.0f} MB"
        says = tongue(en=one.says.en, ja=one.says.ja)
        typer.echo(f"{one.name:16} {size:>7}  {_place(one, tongue)}")
        typer.echo(f"{'':16} {'':>7}  {one.title}: {says}")


def _fetch(
    names: NamesArgument, folder: FolderOption = None, lang: LangOption = None, as_json: JsonOption = False
) -> None:
    tongue = spoken(lang)
    from sensui.data import fetch, set_named

    from ._console import give_json

    wanted = [set_named(name) for name in names]
    made = {one.name: fetch(one, folder=folder) for one in wanted}
    if as_json:
        give_json({"sets": [{"name": name, "folder": str(place)} for name, place in made.items()]})
        return
    for name, place in made.items():
        typer.echo(tongue(en=f"{name}: it is all in {place}.", ja=f"{name}: {place} にすべて揃っています。"))


def _where(names: SomeNamesArgument = None, lang: LangOption = None, as_json: JsonOption = False) -> None:
    tongue = spoken(lang)
    from sensui.data import SETS, data_folders, set_named

    from ._console import give_json

    wanted = [set_named(name) for name in names] if names else list(SETS.values())
    folders = [str(folder) for folder in data_folders()]
    if as_json:
        give_json({"folders": folders, "sets": [_facts(one, tongue) for one in wanted]})
        return
    typer.echo(tongue(en="Looked for in: ", ja="探す場所: ") + ", ".join(folders))
    for one in wanted:
        typer.echo(f"{one.name:16} {_place(one, tongue)}")


def _facts(one: "DataSet", tongue: Tongue) -> dict[str, Any]:
    from sensui.data import found

    here = found(one)
    return {
        "name": one.name,
        "title": one.title,
        "says": tongue(en=one.says.en, ja=one.says.ja),
        "licence": one.licence,
        "bytes": one.size,
        "folder": str(here.folder) if here else None,
        "original": here.is_original if here else None,
    }


def _place(one: "DataSet", tongue: Tongue) -> str:
    from sensui.data import found

    here = found(one)
    if here is None:
        return tongue(
            en=f"not here: sensui data fetch {one.name}", ja=f"まだありません: sensui data fetch {one.name}"
        )
    if here.is_original:
        return str(here.folder)
    return tongue(
        en=f"{here.folder} (a copy, not the original files)", ja=f"{here.folder} (原ファイルではないコピー)"
    )
