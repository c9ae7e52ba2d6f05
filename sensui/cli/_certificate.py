"""`sensui certificate verify`: is this certificate true? No network, no school, no account."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ._lang import Tongue, spoken
from ._options import JsonOption, LangOption

if TYPE_CHECKING:
    from sensui.school.certificates.credential import Verified

here = spoken()

FileArgument = Annotated[
    Path,
    typer.Argument(
        metavar="FILE",
        help=here(
            en="The certificate: its JSON, or the PDF that carries it.",
            ja="修了証のファイル。JSON でも、それを添付した PDF でもかまいません。",
        ),
    ),
]
IssuerOption = Annotated[
    str,
    typer.Option(
        "--issuer",
        metavar="KEY",
        help=here(
            en="The key that must have signed, did:key:…, as the school publishes it.",
            ja="署名しているはずの鍵 (did:key:…)。スクールが公開しているものです。",
        ),
    ),
]


def register(app: typer.Typer) -> None:
    """Add the group with its command."""
    group = typer.Typer(
        no_args_is_help=True,
        help=here(en="Certificates that somebody shows.", ja="受け取った修了証を確かめます。"),
    )
    group.command(
        "verify",
        help=here(
            en="Say whether a certificate is true, and what it says. Needs no network.",
            ja="修了証が本物かどうかと、その内容を示します。ネットワークは要りません。",
        ),
    )(_verify)
    app.add_typer(group, name="certificate")


def _verify(
    file: FileArgument, issuer: IssuerOption = "", lang: LangOption = None, as_json: JsonOption = False
) -> None:
    from sensui.school.certificates.credential import NotACertificate, verified
    from sensui.school.certificates.files import credential_in

    from ._console import give_json

    tongue = spoken(lang)
    content = file.read_bytes()
    try:
        says = verified(credential_in(content), issuer=issuer)
    except NotACertificate as error:
        if as_json:
            give_json({"verified": False, "why": error.reason})
        else:
            typer.echo(_refusal(file, error.reason, tongue))
        raise SystemExit(1) from None
    if as_json:
        give_json({"verified": True, **_facts(says), "issuer_was_compared": bool(issuer)})
        return
    typer.echo(_sentence(says, tongue))
    typer.echo(_about_the_key(says, issuer, tongue))


def _facts(says: "Verified") -> dict[str, object]:
    return {
        "id": says.id,
        "holder": says.holder,
        "title": says.title,
        "percent": says.percent,
        "awarded_at": says.awarded_at.isoformat(),
        "school": says.school,
        "issuer": says.issuer,
        "status_list": says.status_list,
    }


def _refusal(file: Path, reason: str, tongue: Tongue) -> str:
    return tongue(
        en=f"NOT TRUE: nobody signed {file} like this ({reason}).",
        ja=f"本物ではありません: {file} は、このとおりに署名されたものではありません ({reason})。",
    )


def _sentence(says: "Verified", tongue: Tongue) -> str:
    day = f"{says.awarded_at:%Y-%m-%d}"
    return tongue(
        en=f"TRUE: {says.school} certified on {day} that {says.holder} completed “{says.title}” ({says.percent} %).",
        ja=f"本物です: {says.school} は {day} に、{says.holder} が「{says.title}」を修了したことを証明しました (得点率 {says.percent} %)。",
    )


def _about_the_key(says: "Verified", compared: str, tongue: Tongue) -> str:
    where = says.status_list.partition("certificates/")[0]
    if compared:
        return tongue(
            en=f"Signed by the key you named: {says.issuer}", ja=f"指定された鍵による署名です: {says.issuer}"
        )
    return tongue(
        en=f"Signed by {says.issuer}. Anyone can call a school by this name: compare the key with the one it publishes"
        + (
            f" at {where}certificates/keys.json, where you also see whether it was revoked." if where else "."
        ),
        ja=f"署名した鍵: {says.issuer}。スクールの名前は誰でも名乗れます。スクールが公開している鍵と照らし合わせてください"
        + (
            f" ({where}certificates/keys.json)。取り消されていないかどうかも、そのスクールで確かめられます。"
            if where
            else "。"
        ),
    )
