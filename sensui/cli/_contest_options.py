"""Options of the commands about contests."""

from pathlib import Path
from typing import Annotated

import typer

from ._lang import spoken

here = spoken()

FileArgument = Annotated[
    Path,
    typer.Argument(
        metavar="FILE",
        help=here(
            en="Predictions (.csv, .parquet) or a program (.py).",
            ja="予測 (.csv、.parquet) か、プログラム (.py)。",
        ),
    ),
]
ContestArgument = Annotated[
    str | None,
    typer.Argument(metavar="[CONTEST]", help=here(en="The contest.", ja="コンテスト。")),
]
ContestOption = Annotated[
    str | None,
    typer.Option(
        "--contest",
        metavar="CONTEST",
        help=here(
            en="The contest's path, or an end of it; needed where there are several.",
            ja="コンテストのパスか、その終わりの部分。いくつもあるときに必要です。",
        ),
    ),
]
SchoolOption = Annotated[
    str | None,
    typer.Option(
        "--school",
        metavar="ADDRESS",
        help=here(
            en="The school; by default SENSUI_SCHOOL.", ja="スクール。指定しなければ SENSUI_SCHOOL です。"
        ),
    ),
]
TokenOption = Annotated[
    str | None,
    typer.Option(
        "--token",
        metavar="TOKEN",
        help=here(
            en="Your access token; by default SENSUI_TOKEN, else it is asked for.",
            ja="アクセストークン。指定しなければ SENSUI_TOKEN、それもなければ尋ねます。",
        ),
    ),
]
NoteOption = Annotated[
    str,
    typer.Option(
        "--note",
        metavar="TEXT",
        help=here(en="How you did it, for yourself.", ja="工夫についての自分用のメモ。"),
    ),
]
ShareOption = Annotated[
    bool,
    typer.Option(
        "--share",
        help=here(
            en="Note and code may be shown to others, when the contest shows them.",
            ja="メモとコードを、コンテストが公開するときに他の人にも見せます。",
        ),
    ),
]
PrivateOption = Annotated[
    bool,
    typer.Option("--private", help=here(en="The private board.", ja="非公開スコアの順位表。")),
]
PageOption = Annotated[
    int, typer.Option("--page", min=1, help=here(en="The page of the board.", ja="順位表のページ。"))
]
FolderOption = Annotated[
    Path,
    typer.Option("--to", metavar="FOLDER", help=here(en="Where to write them.", ja="書き出すフォルダー。")),
]
