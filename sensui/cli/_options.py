"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

from ._lang import Tongue, spoken

here = spoken()

LangOption = Annotated[
    Tongue | None,
    typer.Option(
        "--lang",
        help=here(
            en="The language of what is said; by default the locale's.",
            ja="表示の言語。指定しなければロケールに従います。",
        ),
    ),
]
JsonOption = Annotated[
    bool,
    typer.Option(
        "--json",
        help=here(en="Print JSON instead of text.", ja="文章の代わりに JSON を出力します。"),
    ),
]
LabOption = Annotated[
    str | None,
    typer.Option(
        "--lab",
        help=here(
            en="The lab that the notebook belongs to, where it does not say so itself.",
            ja="ノートブックに書かれていないときに、どのラボのものかを指定します。",
        ),
    ),
]
JobsOption = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        min=1,
        help=here(
            en="How many processes work side by side; by default one for each core.",
            ja="同時に動かすプロセスの数。指定しなければコアの数です。",
        ),
    ),
]
SeedOption = Annotated[
    int | None,
    typer.Option(
        "--seed",
        help=here(
            en="Draw the inputs from this number instead of afresh.",
            ja="毎回引き直す代わりに、この数から入力を決めます。",
        ),
    ),
]
JsonFileOption = Annotated[Path | None, typer.Option("--json-file", hidden=True)]
