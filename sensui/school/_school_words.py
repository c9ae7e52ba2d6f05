"""For every key of `settings.toml`: what is expected there, and an example."""

import re

from sensui.course import Text

_SAID = {
    "school": (Text(en="a table [school]", ja="表 [school] "), "[school]"),
    "school.name": (
        Text(en="the school's name, 1 to 80 letters", ja="1〜80 文字のスクール名"),
        'name = "Blue Water"',
    ),
    "school.hosts": (
        Text(en="a list of host names", ja="ホスト名のリスト"),
        'hosts = ["school.example.org"]',
    ),
    "school.data": (Text(en="a folder", ja="フォルダー"), 'data = "/var/lib/sensui"'),
    "school.https": (Text(en="true or false", ja="true か false "), "https = true"),
    "school.debug": (Text(en="false", ja="false "), "debug = false"),
    "school.language": (Text(en="ja or en", ja="ja か en "), 'language = "ja"'),
    "school.isolation": (
        Text(en="auto, bubblewrap or container", ja="auto、bubblewrap、container のいずれか"),
        'isolation = "auto"',
    ),
    "school.sign_up": (Text(en="open or invited", ja="open か invited "), 'sign_up = "invited"'),
    "school.operators": (
        Text(en="a list of e-mail addresses", ja="メールアドレスのリスト"),
        'operators = ["a@b.org"]',
    ),
    "school.proxies": (Text(en="a number from 0 to 5", ja="0〜5 の数"), "proxies = 1"),
    "school.secret_key": (
        Text(en="a secret from a file or the environment", ja="ファイルか環境変数に置いた秘密の値"),
        'secret_key = { file = "/etc/sensui/secret-key" }',
    ),
    "database": (Text(en="a table [database]", ja="表 [database] "), "[database]"),
    "database.url": (
        Text(en="postgresql://… or nothing for SQLite", ja="postgresql://… (SQLite なら省略)"),
        'url = { file = "/etc/sensui/database-url" }',
    ),
    "email": (Text(en="a table [email]", ja="表 [email] "), "[email]"),
    "email.from": (Text(en="the sender's address", ja="送信者のアドレス"), 'from = "school@example.org"'),
    "email.folder": (Text(en="a folder", ja="フォルダー"), 'folder = "/var/lib/sensui/mail"'),
    "email.smtp": (Text(en="a table [email.smtp]", ja="表 [email.smtp] "), "[email.smtp]"),
    "email.smtp.host": (Text(en="a host name", ja="ホスト名"), 'host = "smtp.example.org"'),
    "email.smtp.port": (Text(en="a port from 1 to 65535", ja="1〜65535 のポート番号"), "port = 587"),
    "email.smtp.security": (
        Text(en="starttls, tls or none", ja="starttls、tls、none のいずれか"),
        'security = "tls"',
    ),
    "email.smtp.user": (Text(en="a name", ja="名前"), 'user = "school"'),
    "email.smtp.password": (
        Text(en="a secret from a file or the environment", ja="ファイルか環境変数に置いた秘密の値"),
        'password = { env = "SMTP_PASSWORD" }',
    ),
    "jobs": (Text(en="a table [jobs]", ja="表 [jobs] "), "[jobs]"),
    "jobs.broker": (
        Text(en="amqp://… or redis://…", ja="amqp://… か redis://… "),
        'broker = { file = "/etc/sensui/broker-url" }',
    ),
    "kernels": (Text(en="a table [kernels]", ja="表 [kernels] "), "[kernels]"),
    "kernels.per_learner": (Text(en="a number from 1 to 100", ja="1〜100 の数"), "per_learner = 4"),
    "kernels.at_once": (Text(en="a number from 1 to 10000", ja="1〜10000 の数"), "at_once = 100"),
    "sign_in": (Text(en="a table [sign_in]", ja="表 [sign_in] "), "[sign_in]"),
    "sign_in.passkeys": (Text(en="true or false", ja="true か false "), "passkeys = true"),
    "sign_in.github": (Text(en="a table [sign_in.github]", ja="表 [sign_in.github] "), "[sign_in.github]"),
    "sign_in.oidc": (Text(en="tables [[sign_in.oidc]]", ja="表 [[sign_in.oidc]] "), "[[sign_in.oidc]]"),
    "sign_in.oidc.id": (
        Text(en="a short name of a-z, 0-9, -", ja="a-z、0-9、- の短い名前"),
        'id = "university"',
    ),
    "sign_in.oidc.name": (Text(en="the name that people read", ja="画面に出る名前"), 'name = "University"'),
    "sign_in.oidc.server": (
        Text(en="an https address", ja="https のアドレス"),
        'server = "https://id.example.org"',
    ),
}
for _of in ("sign_in.github", "sign_in.oidc"):
    _SAID[f"{_of}.client_id"] = (Text(en="the client's id", ja="クライアント ID"), 'client_id = "…"')
    _SAID[f"{_of}.secret"] = (
        Text(en="a secret from a file or the environment", ja="ファイルか環境変数に置いた秘密の値"),
        'secret = { env = "NAME" }',
    )
ALL_KEYS = tuple(_SAID)


def words_for(name: str) -> tuple[Text, Text]:
    """What is expected under a key, and how it is written; list positions in the name do not count."""
    plain = re.sub(r"\.\d+", "", name)
    while plain not in _SAID and "." in plain:
        plain = plain.rpartition(".")[0]
    expected, example = _SAID.get(plain, (Text(en="a known key", ja="決められたキー"), ""))
    return expected, Text(en=f"As in `{example}`.", ja=f"例: `{example}`")
