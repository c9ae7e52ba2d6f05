"""The shape of contest.toml."""

from typing import Annotated

from pydantic import AwareDatetime, Field, StringConstraints

from ._contest_words import EntrantKind, Entry, MetricName, Moment, Tokenizer
from ._files import Kebab, LabLimits, Profile, key, table
from ._text import FromFile, Text

COLUMN = r"^[A-Za-z_][A-Za-z0-9_]*$"
PROGRAM = r"^field/[a-z0-9_]+\.py$"

Column = Annotated[str, StringConstraints(pattern=COLUMN, max_length=32)]


class Columns(FromFile):
    """What the columns of a predictions file are called."""

    id: Column = key("a name of letters, digits and underscores", 'id = "id"', "id")
    prediction: Column | None = key("a name of letters, digits and underscores", 'prediction = "label"', None)


class Reveals(FromFile):
    """When something is shown that is kept back at first."""

    private_scores: Moment = key(
        "`entry`, `finals`, `close` or `never`", 'private_scores = "finals"', Moment.FINALS, strict=False
    )
    notes: Moment = key(
        "`entry`, `finals`, `close` or `never`", 'notes = "finals"', Moment.FINALS, strict=False
    )
    code: Moment = key("`entry`, `finals`, `close` or `never`", 'code = "close"', Moment.FINALS, strict=False)


class Measured(FromFile):
    """Scores of an entrant that is too slow to be run at each proof, or needs other data."""

    public: float = key("a number", "public = 0.86")
    private: float = key("a number", "private = 0.858")
    seconds: float = key("a number above 0", "seconds = 1400", gt=0)
    where: Text = key("a text in both languages", table("where", "One GPU.", "GPU 1 台。"))


class EntrantFile(FromFile):
    """One entrant of the standing field."""

    id: Kebab = key("an id in kebab-case, at most 48 letters", 'id = "nearest"')
    title: Text = key("a text in both languages", table("title", "Nearest neighbour", "最近傍法"))
    summary: Text = key(
        "one sentence in each language",
        table("summary", "It looks for the most alike.", "似た例を探します。"),
    )
    kind: EntrantKind = key(
        "`majority`, `linear`, `neighbour`, `network` or `ensemble`", 'kind = "neighbour"', strict=False
    )
    file: Annotated[str, StringConstraints(pattern=PROGRAM)] = key(
        "a Python file in the folder field", 'file = "field/nearest.py"'
    )
    reaches: float = key("the score that it reaches, public and private together", "reaches = 0.8")
    measured: Measured | None = key(
        "a table of scores, for real data and what is too slow", "[entrant.measured]", None
    )


class ContestFile(FromFile):
    """contest.toml"""

    title: Text = key("a text in both languages", table("title", "Digits", "数字"))
    summary: Text = key("a text in both languages", table("summary", "Read them.", "読み取ります。"))
    minutes: int = key("a whole number above 0", "minutes = 90", gt=0)
    metric: MetricName = key("a registered metric", 'metric = "accuracy"', strict=False)
    tokenizer: Tokenizer | None = key("`13a`, `intl` or `char`", 'tokenizer = "13a"', None, strict=False)
    classes: tuple[Text, ...] = key(
        "the classes from number 0 on, in both languages",
        'classes = [{ en = "cat", ja = "猫" }, { en = "dog", ja = "犬" }]',
        (),
        strict=False,
    )
    entry: Entry = key("`predictions`, `program` or `both`", 'entry = "both"', strict=False)
    columns: Columns = key("a table of names", "[columns]", Columns())
    daily_limit: int = key("a whole number from 1 to 100", "daily_limit = 5", 5, ge=1, le=100)
    finals: int = key("a whole number from 1 to 5", "finals = 2", 2, ge=1, le=5)
    max_mib: float = key("a number above 0, at most 64", "max_mib = 8", 8.0, gt=0, le=64)
    program_kib: int = key("a whole number from 1 to 1024", "program_kib = 64", 64, ge=1, le=1024)
    public_share: float = key("a number from 0.1 to 0.9", "public_share = 0.4", 0.4, ge=0.1, le=0.9)
    opens: AwareDatetime | None = key(
        "a day and time with its offset", "opens = 2026-04-01T09:00:00+09:00", None
    )
    closes: AwareDatetime | None = key(
        "a day and time with its offset", "closes = 2026-06-01T09:00:00+09:00", None
    )
    reveals: Reveals = key("a table of moments", "[reveals]", Reveals())
    profile: Profile = key("`numpy`, `torch` or `keras`", 'profile = "numpy"', Profile.NUMPY, strict=False)
    limits: LabLimits = key("a table of limits", "[limits]", LabLimits())
    episodes: int | None = key(
        "a whole number from 2 to 1000, for `mean-return`", "episodes = 40", None, ge=2, le=1000
    )
    real: Kebab | None = key("`mnist`, `fashion-mnist` or `cifar10`", 'real = "mnist"', None)
    entrants: tuple[EntrantFile, ...] = Field(
        description="the standing field from the weakest to the strongest, one table each",
        examples=["[[entrant]]"],
        alias="entrant",
        strict=False,
        min_length=1,
    )
