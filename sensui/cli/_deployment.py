"""What `sensui doctor --deploy` looks at: whether a school for many can be opened with these settings, here."""

import importlib.util
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sensui.course import Text

from ._symptoms import Item, State, postgres_problem

_IN_CONTAINER = Path("/run/secrets")
"""where Docker shows secrets to a container; whoever is in there is the school"""


def deployed(file: Path | None) -> list[Item]:
    """Look at everything that a school for many needs."""
    from sensui.school import Options
    from sensui.school._school_faults import SchoolRefused

    if file is None:
        return [
            _item(
                "settings",
                "Settings",
                "設定",
                State.ABSENT,
                "none were named",
                "指定されていません",
                _NAME_THEM,
            )
        ]
    try:
        options = Options.from_school(file)
    except SchoolRefused as refused:
        return [_fault(fault) for fault in refused.faults]
    return [*_checked(options)]


_NAME_THEM = Text(
    en="sensui doctor --deploy --school settings.toml; deploy/settings.toml is one to begin with.",
    ja="sensui doctor --deploy --school settings.toml (deploy/settings.toml を元に書けます)",
)


def _item(
    id: str, en: str, ja: str, state: State, found: str, found_ja: str, install: Text | None = None
) -> Item:
    return Item(
        id=id,
        name=Text(en=en, ja=ja),
        state=state,
        found=Text(en=found, ja=found_ja),
        enables=Text(en="A school for many.", ja="アカウントのあるスクール。"),
        install=install,
        is_needed=state is not State.WEAK,
    )


def _fault(fault: Any) -> Item:
    return _item(
        fault.name, f"Setting {fault.name}", f"設定 {fault.name}", State.ABSENT, fault.said.en, fault.said.ja
    )


def _checked(options: Any) -> Iterator[Item]:
    from sensui.school._wall import wall_fault

    os.environ.update(options.to_environment())
    said = options.school
    yield _item(
        "settings", "Settings", "設定", State.HERE, str(options.school_file), str(options.school_file)
    )
    wall = wall_fault(options)
    yield (
        _fault(wall)
        if wall
        else _item("isolation", "Isolation", "隔離", State.HERE, "a wall stands", "隔離できます")
    )
    yield _folder(options.data)
    yield _database(options.database_url)
    yield _broker(os.environ.get("SENSUI_BROKER", ""))
    yield _secret(options)
    yield _mail(said.email)
    yield _operators(said.school.operators)
    yield _pages()


def _folder(folder: Path) -> Item:
    near = next(parent for parent in (folder, *folder.parents) if parent.exists())
    if os.access(near, os.W_OK):
        return _item("data", "Data folder", "データのフォルダー", State.HERE, str(folder), str(folder))
    install = Text(
        en=f"Give it to the user of the service: chown {near}",
        ja=f"サービスのユーザーに渡します: chown {near}",
    )
    return _item(
        "data",
        "Data folder",
        "データのフォルダー",
        State.ABSENT,
        f"{near} cannot be written",
        f"{near} に書けません",
        install,
    )


def _database(address: str) -> Item:
    if not address:
        install = Text(
            en="A class writes much at once: PostgreSQL waits less.",
            ja="多人数が同時に書き込むときは PostgreSQL が向きます。",
        )
        return _item("database", "Database", "データベース", State.WEAK, "SQLite", "SQLite", install)
    problem = postgres_problem(address)
    where = urlsplit(address).hostname or "localhost"
    state = State.ABSENT if problem else State.HERE
    found = f"PostgreSQL ({where})" + (f": {problem}" if problem else "")
    return _item("database", "Database", "データベース", state, found, found)


def _broker(address: str) -> Item:
    if not address:
        return _item(
            "broker",
            "Broker",
            "ブローカー",
            State.WEAK,
            "none; the worker looks every second",
            "なし (ワーカーが毎秒確認します)",
        )
    if importlib.util.find_spec("celery") is None:
        install = Text(en="pip install 'sensui[celery]'", ja="pip install 'sensui[celery]'")
        return _item(
            "broker",
            "Broker",
            "ブローカー",
            State.ABSENT,
            "celery is not installed",
            "celery がありません",
            install,
        )
    where = urlsplit(address).hostname or ""
    return _item("broker", "Broker", "ブローカー", State.HERE, where, where)


def _secret(options: Any) -> Item:
    key = options.school.school.secret_key
    file = key.file if key is not None and key.file is not None else options.data / "secret-key"
    if not file.exists():
        return _item(
            "secret", "Secret key", "秘密鍵", State.HERE, "made on the first start", "最初の起動時に作ります"
        )
    if stat.S_IMODE(file.stat().st_mode) & 0o007 and _IN_CONTAINER not in file.parents:
        install = Text(en=f"chmod o= {file}", ja=f"chmod o= {file}")
        return _item(
            "secret",
            "Secret key",
            "秘密鍵",
            State.ABSENT,
            f"everyone may read {file}",
            f"{file} を誰でも読めます",
            install,
        )
    return _item("secret", "Secret key", "秘密鍵", State.HERE, str(file), str(file))


def _mail(mail: Any) -> Item:
    if mail.smtp is not None:
        return _item("mail", "Mail", "メール", State.HERE, mail.smtp.host, mail.smtp.host)
    install = Text(
        en="Letters stay on this machine; write [email.smtp] to send them.",
        ja="メールはこの機械に残ります。送るには [email.smtp] を書きます。",
    )
    return _item("mail", "Mail", "メール", State.WEAK, str(mail.folder), str(mail.folder), install)


def _operators(named: tuple[str, ...]) -> Item:
    if named:
        return _item("operators", "Operators", "運営者", State.HERE, ", ".join(named), ", ".join(named))
    install = Text(
        en="school.operators, or: sensui school operator EMAIL",
        ja="school.operators に書くか: sensui school operator メールアドレス",
    )
    return _item("operators", "Operators", "運営者", State.WEAK, "none named", "指定なし", install)


def _pages() -> Item:
    import sensui.school

    built = Path(sensui.school.__file__).parent / "static" / "dist" / "manifest.json"
    if built.exists():
        return _item("pages", "Style and islands", "画面の部品", State.HERE, "built", "ビルド済み")
    install = Text(en="make, or install the wheel", ja="make を実行するか、wheel を入れます")
    return _item(
        "pages", "Style and islands", "画面の部品", State.ABSENT, "not built", "ビルドされていません", install
    )
