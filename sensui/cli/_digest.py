"""`sensui digest`: the mails about questions that people follow."""

import typer

from ._lang import spoken
from ._options import JsonOption, LangOption
from ._problems import Problem
from ._schools import SchoolOption, options_of

here = spoken()


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "digest",
        help=here(
            en="Write to everybody in whose followed questions something is new.",
            ja="フォロー中の質問に新しい書き込みのある人へ、まとめてメールを送ります。",
        ),
    )(_digest)


def _digest(school: SchoolOption = None, lang: LangOption = None, as_json: JsonOption = False) -> None:
    from sensui.school.server import settle

    from ._console import give_json

    tongue, options = spoken(lang), options_of(school, None)
    if options.school is None:
        raise Problem(
            en="Only a school for many writes mails. Name its settings with --school.",
            ja="メールを送るのは、大勢のためのスクールだけです。--school で設定ファイルを指定してください。",
        )
    settle(options)
    from sensui.school.discussion.digests import digests_send

    scheme = "https" if options.https else "http"
    sent = digests_send(school=f"{scheme}://{options.school.school.hosts[0]}")
    if as_json:
        give_json({"sent": sent})
    else:
        typer.echo(tongue(en=f"{sent} mails were sent.", ja=f"メールを {sent} 通送りました。"))
