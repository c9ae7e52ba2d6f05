"""`sensui credits`: what the time of machines costs in a school for many, and who has how much."""

from pathlib import Path
from typing import Annotated

import typer

from ._lang import Tongue, spoken
from ._options import LangOption
from ._problems import Problem
from ._schools import SchoolOption, options_of

here = spoken()

AmountArgument = Annotated[
    float, typer.Argument(metavar="CREDITS", min=0, help=here(en="How many credits.", ja="クレジットの数。"))
]
UnitOption = Annotated[
    str,
    typer.Option(
        "--unit",
        metavar="UNIT",
        help=here(
            en="The folder of one unit; by default each unit of the course.",
            ja="ユニット 1 つのフォルダー名。指定しなければコースのすべてのユニット。",
        ),
    ),
]


def register(app: typer.Typer) -> None:
    """Add the group with its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help=here(
            en="Credits: prices, allowances, and whether the ledger is right.",
            ja="クレジット: 料金、割り当て、帳簿の確認。",
        ),
    )
    group.command("price", help=here(en="Say what an hour costs.", ja="1 時間あたりの料金を決めます。"))(
        _price
    )
    group.command(
        "allow",
        help=here(
            en="Give every learner of an offering credits for its units.",
            ja="開講の学習者全員に、ユニットごとのクレジットを割り当てます。",
        ),
    )(_allow)
    group.command(
        "grant", help=here(en="Give one learner credits.", ja="学習者 1 人にクレジットを渡します。")
    )(_grant)
    group.command(
        "check",
        help=here(en="Say whether the ledger is right.", ja="帳簿が正しいかを確かめます。"),
    )(_check)
    app.add_typer(group, name="credits")


def _price(
    machine: Annotated[
        str,
        typer.Argument(
            metavar="MACHINE",
            help=here(
                en="The kind of machine, as jobs name it: cpu.",
                ja="機械の種類。ジョブが使う名前で、cpu など。",
            ),
        ),
    ],
    credits: AmountArgument,
    school: SchoolOption = None,
    lang: LangOption = None,
) -> None:
    tongue = _opened(school, lang)
    from sensui.school.compute.credits.operators import price_set

    price_set(machine=machine, credits=credits)
    typer.echo(
        tongue(
            en=f"An hour on {machine} costs {credits:g}.",
            ja=f"{machine} の 1 時間は {credits:g} クレジットです。",
        )
    )


def _allow(
    offering: Annotated[
        str,
        typer.Argument(
            metavar="OFFERING",
            help=here(en="The offering, by its address.", ja="開講。アドレスの名前で指定します。"),
        ),
    ],
    credits: AmountArgument,
    unit: UnitOption = "",
    school: SchoolOption = None,
    lang: LangOption = None,
) -> None:
    tongue = _opened(school, lang)
    from sensui.school.compute.credits.operators import allowance_set

    if not allowance_set(offering=offering, unit=unit, credits=credits):
        raise Problem(
            en=f"There is no offering {offering!r}. Its name is the last part of its address.",
            ja=f"開講 {offering!r} はありません。アドレスの最後の部分を指定してください。",
        )
    typer.echo(
        tongue(
            en=f"Each learner of {offering} is given {credits:g} for {unit or 'each unit'}.",
            ja=f"{offering} の学習者は、{unit or '各ユニット'}につき {credits:g} クレジットを受け取ります。",
        )
    )


def _grant(
    learner: Annotated[
        str,
        typer.Argument(
            metavar="E-MAIL", help=here(en="The learner's e-mail address.", ja="学習者のメールアドレス。")
        ),
    ],
    credits: AmountArgument,
    school: SchoolOption = None,
    lang: LangOption = None,
) -> None:
    tongue = _opened(school, lang)
    from sensui.school.compute.credits.operators import grant_make

    balance = grant_make(email=learner, credits=credits)
    if balance is None:
        raise Problem(
            en=f"Nobody here has the e-mail address {learner!r}.",
            ja=f"メールアドレス {learner!r} の人はいません。",
        )
    typer.echo(
        tongue(en=f"{learner} has {balance:g} now.", ja=f"{learner} の残高は {balance:g} クレジットです。")
    )


def _check(school: SchoolOption = None, lang: LangOption = None) -> None:
    tongue = _opened(school, lang)
    from sensui.school.compute.credits.services import ledger_faults

    faults = ledger_faults()
    if faults:
        listed = "\n".join(faults)
        raise Problem(
            en=f"The ledger is wrong:\n{listed}",
            ja=f"帳簿が合いません:\n{listed}",
        )
    typer.echo(
        tongue(
            en="The ledger is right: all accounts together hold nothing, and each what its movements add up to.",
            ja="帳簿は合っています。全口座の合計は 0 で、どの残高も移動の合計と一致します。",
        )
    )


def _opened(school: Path | None, lang: Tongue | None) -> Tongue:
    from sensui.school.server import set_up_worker

    if not set_up_worker(options_of(school, None)):
        raise Problem(
            en="The database of this school is not ready. Start the school first: `sensui serve`.",
            ja="このスクールのデータベースはまだ準備されていません。先に `sensui serve` でスクールを開いてください。",
        )
    return spoken(lang)
