"""`sensui school`: the first operator, offerings and invitations of a school for many, from its own machine."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer

from ._lang import Tongue, spoken
from ._options import LangOption
from ._problems import Problem
from ._schools import SchoolOption, options_of

here = spoken()

EmailArgument = Annotated[
    str, typer.Argument(metavar="EMAIL", help=here(en="The e-mail address.", ja="メールアドレス。"))
]
SlugArgument = Annotated[
    str,
    typer.Argument(metavar="NAME", help=here(en="The class's part of the address.", ja="クラスのアドレス。")),
]
NameOption = Annotated[str, typer.Option("--name", help=here(en="The person's name.", ja="その人の名前。"))]
CourseOption = Annotated[
    str, typer.Option("--course", help=here(en="The course's folder.", ja="コースのフォルダー名。"))
]
TitleOption = Annotated[str, typer.Option("--title", help=here(en="The class's title.", ja="クラスの名称。"))]
StartsOption = Annotated[
    str,
    typer.Option(
        "--starts", help=here(en="When it begins, as 2027-04-06T09:00.", ja="開始。例: 2027-04-06T09:00")
    ),
]
EndsOption = Annotated[str, typer.Option("--ends", help=here(en="When it ends.", ja="終了。"))]
ZoneOption = Annotated[str, typer.Option("--time-zone", help=here(en="As Asia/Tokyo.", ja="例: Asia/Tokyo"))]
OpenOption = Annotated[
    bool,
    typer.Option(
        "--open", help=here(en="Anyone of the school may join.", ja="スクールの誰でも参加できます。")
    ),
]
RoleOption = Annotated[
    str,
    typer.Option(
        "--role",
        help=here(en="learner, instructor, author or operator.", ja="learner、instructor、author、operator"),
    ),
]
DaysOption = Annotated[
    int, typer.Option("--days", min=1, max=365, help=here(en="Valid for so many days.", ja="有効な日数。"))
]
UsesOption = Annotated[
    int, typer.Option("--uses", min=1, max=1000, help=here(en="For so many people.", ja="使える人数。"))
]


def register(app: typer.Typer) -> None:
    """Add the group with its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help=here(
            en="The people and classes of a school for many.",
            ja="アカウントのあるスクールの、人とクラスを扱います。",
        ),
    )
    commands = (
        ("operator", _operator, here(en="Make somebody an operator.", ja="運営者にします。")),
        ("offering", _offering, here(en="Offer a course to a class.", ja="コースをクラスに開講します。")),
        ("invite", _invite, here(en="Make a link that lets people in.", ja="参加用のリンクを作ります。")),
    )
    for name, command, words in commands:
        group.command(name, help=words)(command)
    app.add_typer(group, name="school")


def _operator(
    email: EmailArgument, name: NameOption = "", school: SchoolOption = None, lang: LangOption = None
) -> None:
    """The password is read from the terminal, or from standard input where there is none."""
    tongue = spoken(lang)
    _open(school)
    from sensui.school.sign_in.services import Refused, operator_make

    password = ""
    if not _is_known(email):
        password = _password(tongue)
    try:
        operator_make(email=email, name=name, password=password)
    except Refused as error:
        raise Problem(en=str(error), ja=str(error)) from None
    print(tongue(en=f"{email} runs this school.", ja=f"{email} を運営者にしました。"))


def _is_known(email: str) -> bool:
    from sensui.school.accounts.models import User

    return bool(User.objects.filter(email__iexact=email).exists())


def _password(tongue: Tongue) -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    return str(
        typer.prompt(tongue(en="A password", ja="パスワード"), hide_input=True, confirmation_prompt=True)
    )


def _offering(
    slug: SlugArgument,
    course: CourseOption,
    title: TitleOption,
    starts: StartsOption,
    ends: EndsOption = "",
    time_zone: ZoneOption = "UTC",
    is_open: OpenOption = False,
    school: SchoolOption = None,
    lang: LangOption = None,
) -> None:
    tongue = spoken(lang)
    _open(school)
    from sensui.school.catalog.library import library
    from sensui.school.teaching.people.errors import OfferingRefused
    from sensui.school.teaching.people.services import offering_add

    known = sorted(one.id for one in library().courses)
    if course not in known:
        names = ", ".join(known)
        raise Problem(
            en=f"--course is {course!r}, expected one of {names}.",
            ja=f"--course の {course!r} はありません。次のどれかです: {names}",
        )
    try:
        offering_add(
            by=None,
            slug=slug,
            title=title,
            course_id=course,
            starts_at=_moment("--starts", starts, time_zone),
            ends_at=_moment("--ends", ends, time_zone) if ends else None,
            time_zone=time_zone,
            is_open=is_open,
        )
    except OfferingRefused as error:
        raise Problem(en=str(error), ja=str(error)) from None
    print(tongue(en=f"The class is there: /offerings/{slug}/", ja=f"クラスを作りました: /offerings/{slug}/"))


def _moment(option: str, text: str, zone: str) -> datetime:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))
    except (ValueError, ZoneInfoNotFoundError, OSError):
        raise Problem(
            en=f"{option} is {text!r} in {zone!r}, expected 2027-04-06T09:00 in a zone as Asia/Tokyo.",
            ja=f"{option} の {text!r} ({zone!r}) を読めません。2027-04-06T09:00 のように書き、タイムゾーンは Asia/Tokyo のように指定してください。",
        ) from None


def _invite(
    slug: SlugArgument,
    role: RoleOption = "learner",
    days: DaysOption = 14,
    uses: UsesOption = 1,
    school: SchoolOption = None,
    lang: LangOption = None,
) -> None:
    spoken(lang)
    said = _open(school)
    from sensui.school.teaching.models import Offering, Role
    from sensui.school.teaching.people.services import invitation_make

    offering = Offering.objects.filter(slug=slug).first()
    if offering is None or role not in Role.values:
        raise Problem(
            en=f"There is no class {slug!r}, or no role {role!r}.",
            ja=f"クラス {slug!r} または役割 {role!r} がありません。",
        )
    made = invitation_make(by=None, offering=offering, role=Role(role), days=days, uses=uses)
    scheme = "https" if said.https else "http"
    print(f"{scheme}://{said.school.school.hosts[0]}/join/{made.token}/")


def _open(school: Path | None) -> Any:
    """The options of the school, with Django set up on its database."""
    from sensui.school.server import set_up

    options = options_of(school, None)
    if options.school is None:
        raise Problem(
            en="Which school? Name its settings with --school, or in SENSUI_SCHOOL.",
            ja="どのスクールですか。--school か SENSUI_SCHOOL で設定ファイルを指定してください。",
        )
    set_up(options)
    return options
