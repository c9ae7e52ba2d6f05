"""The shapes of course.toml, glossary.toml, unit.toml and lab.toml."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, StringConstraints, model_validator

from ._text import FromFile, Lang, Text, Written

KEBAB = r"^[a-z0-9]+(-[a-z0-9]+)*$"
VIDEO = r"^[A-Za-z0-9][A-Za-z0-9_.-]*\.(mp4|webm)$"
NAME = r"^[A-Za-z_][A-Za-z0-9_]*$"

Kebab = Annotated[str, StringConstraints(pattern=KEBAB, max_length=48)]
Name = Annotated[str, StringConstraints(pattern=NAME, max_length=48)]


def key(expected: str, example: str, default: Any = ..., **more: Any) -> Any:
    """A key of a TOML file, with what belongs there in words and as a line to copy."""
    return Field(default, description=expected, examples=[example], **more)


def table(name: str, example: str = "Neuron", ja: str = "ニューロン") -> str:
    return f'{name} = {{ en = "{example}", ja = "{ja}" }}'


class Profile(StrEnum):
    """Which libraries a lab finds loaded."""

    NUMPY = "numpy"
    TORCH = "torch"
    KERAS = "keras"


class Certificate(FromFile):
    """What the certificate of a course says."""

    title: Text = key("a text in both languages", table("title", "Foundations", "基礎"))


class CourseFile(FromFile):
    """course.toml"""

    title: Text = key("a text in both languages", table("title", "Foundations", "基礎"))
    summary: Text = key("a text in both languages", table("summary", "From a neuron up.", "ニューロンから。"))
    languages: tuple[Annotated[Lang, Field(strict=False)], ...] = key(
        'the languages "ja" and "en", the first one first', 'languages = ["ja", "en"]', strict=False
    )
    units: tuple[Kebab, ...] = key(
        "the unit folders' names, in kebab-case and in order",
        'units = ["neuron"]',
        strict=False,
        min_length=1,
    )
    pass_mark: float = key("a number from 0 to 1", "pass_mark = 0.8", 0.8, ge=0, le=1)
    certificate: Certificate | None = key("a table with `title`", "[certificate]", None)


class Term(FromFile):
    """A word of the glossary."""

    id: Kebab = key("an id in kebab-case, at most 48 letters", 'id = "sigmoid"')
    en: Written = key("the term in English", 'en = "sigmoid"')
    ja: Written = key("the term in Japanese", 'ja = "シグモイド関数"')
    says: Text = key("one sentence in each language", table("says", "It squeezes.", "押し込めます。"))


class GlossaryFile(FromFile):
    """glossary.toml"""

    terms: tuple[Term, ...] = key("the terms, one table each", "[[term]]", alias="term", strict=False)


class UnitFile(FromFile):
    """unit.toml"""

    title: Text = key("a text in both languages", table("title"))
    summary: Text = key("a text in both languages", table("summary", "One neuron.", "1 つのニューロン。"))
    minutes: int = key("a whole number above 0", "minutes = 240", gt=0)
    needs: tuple[str, ...] = key(
        "units that come before: `unit` or `othercourse/unit`", 'needs = ["neuron"]', (), strict=False
    )
    covers: tuple[Text, ...] = key(
        "a list of texts in both languages",
        'covers = [{ en = "chain rule", ja = "連鎖律" }]',
        (),
        strict=False,
    )
    terms: tuple[Kebab, ...] = key("ids of glossary terms", 'terms = ["sigmoid"]', (), strict=False)
    items: tuple[str, ...] = key(
        "`lecture`, `quiz`, `labs/<lab>` and `contests/<contest>` in order",
        'items = ["lecture", "quiz", "labs/numpy-basics"]',
        strict=False,
        min_length=1,
    )
    either: tuple[Annotated[tuple[str, ...], Field(strict=False)], ...] = key(
        "lists of labs among `items` of which one is enough",
        'either = [["labs/nets", "labs/nets-keras"]]',
        (),
        strict=False,
    )


class LectureFile(FromFile):
    """lecture.toml"""

    title: Text = key("a text in both languages", table("title"))
    video: Annotated[str, StringConstraints(pattern=VIDEO)] = key(
        "a file of this folder that ends in .mp4 or .webm", 'video = "lecture.mp4"'
    )


class LabLimits(FromFile):
    """What a run of this lab's code may use; what is not given is the sandbox's default."""

    cpu_seconds: float | None = key("a number above 0", "cpu_seconds = 10", None, gt=0)
    wall_seconds: float | None = key("a number above 0", "wall_seconds = 20", None, gt=0)
    memory_mib: int | None = key("a whole number above 0", "memory_mib = 1024", None, gt=0)

    @property
    def given(self) -> dict[str, Any]:
        """The limits that the lab sets, by name: what to hand to the sandbox's `Limits`."""
        return self.model_dump(exclude_none=True)


class Exercise(FromFile):
    """One thing to do in a lab, with points."""

    name: Name = key("the name that the exercise's cell defines, at most 48 letters", 'name = "sigmoid"')
    points: float = key("a number above 0", "points = 2", gt=0)
    needs: tuple[str, ...] = key(
        "earlier exercises of this lab that the answer calls", 'needs = ["sigmoid"]', (), strict=False
    )
    defines: tuple[Name, ...] = key(
        "the names that the exercise's cell defines; the exercise's own name when not given",
        'defines = ["m_train"]',
        (),
        strict=False,
    )

    @model_validator(mode="before")
    @classmethod
    def _defines_its_own_name(cls, data: Any) -> Any:
        if isinstance(data, dict) and "name" in data and "defines" not in data:
            return {**data, "defines": [data["name"]]}
        return data


class Equivalent(FromFile):
    """A mutant of the reference that is no change at all."""

    exercise: str = key("an exercise of this lab", 'exercise = "sigmoid"')
    mutant: Written = key("the mutant's id as `sensui verify` prints it", 'mutant = "line 3: < to <="')
    reason: Written = key(
        "why nobody can tell it from the reference", 'reason = "both sides are equal there"'
    )


class LabFile(FromFile):
    """lab.toml"""

    title: Text = key("a text in both languages", table("title", "Logistic regression", "ロジスティック回帰"))
    summary: Text = key("a text in both languages", table("summary", "One neuron.", "1 つのニューロン。"))
    minutes: int = key("a whole number above 0", "minutes = 60", gt=0)
    compute_seconds: int | None = key("a whole number above 0", "compute_seconds = 15", None, gt=0)
    profile: Profile = key("`numpy`, `torch` or `keras`", 'profile = "numpy"', strict=False)
    data: str | None = key("a Python file beside lab.py", 'data = "data.py"', None, pattern=r"^[a-z_]+\.py$")
    limits: LabLimits = key("a table of limits", "[limits]", LabLimits())
    exercises: tuple[Exercise, ...] = key(
        "the exercises, one table each", "[[exercise]]", alias="exercise", strict=False, min_length=1
    )
    equivalents: tuple[Equivalent, ...] = key(
        "mutants that are no change, one table each", "[[equivalent]]", (), alias="equivalent", strict=False
    )
