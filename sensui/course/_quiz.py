"""Quizzes: quiz.toml, and what an attempt draws from its seed."""

import random
import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum

from pydantic import Field

from ._expressions import value_of
from ._files import Kebab, Name, key, table
from ._text import FromFile, Text, Written

Drawn = int | float | str

FORMULA = re.compile(r"\$\$.+?\$\$|\$[^$\n]+\$", re.DOTALL)


class Kind(StrEnum):
    """How an item is answered."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    NUMBER = "number"
    ORDER = "order"
    SHORT = "short"


class Draw(FromFile):
    """How one value is drawn: exactly one of `integers`, `choices` and `uniform`."""

    integers: tuple[int, int] | None = key(
        "two whole numbers, the lowest and the highest", "integers = [2, 9]", None, strict=False
    )
    choices: tuple[Drawn, ...] | None = key(
        "a list of numbers or texts", "choices = [10, 100]", None, strict=False, min_length=1
    )
    uniform: tuple[float, float] | None = key(
        "two numbers, the lowest and the highest", "uniform = [0.1, 0.9]", None, strict=False
    )
    decimals: int = key("how many decimals `uniform` keeps, from 0 to 12", "decimals = 2", 2, ge=0, le=12)

    def value(self, seed: str) -> Drawn:
        """The value that this seed gives, today and in ten years."""
        # a text as the seed is hashed with SHA-512, so neither the machine nor the process matters
        chance = random.Random(seed)
        if self.integers is not None:
            return chance.randint(*self.integers)
        if self.uniform is not None:
            return round(chance.uniform(*self.uniform), self.decimals)
        return chance.choice(self.choices or (0,))


class Choice(FromFile):
    """One of the answers to choose from, with what to say to whoever chose it."""

    text: Text = key("a text in both languages", table("text", "Yes, always", "はい、いつでも"))
    correct: bool = key("`true` or `false`", "correct = true", False)
    why: Text | None = key(
        "why it is right or wrong, in both languages", table("why", "It is.", "そうです。"), None
    )


class Accepted(FromFile):
    """The answers to a short question that are right."""

    en: tuple[Written, ...] = key("a list of answers in English", 'en = ["ReLU"]', strict=False, min_length=1)
    ja: tuple[Written, ...] = key(
        "a list of answers in Japanese", 'ja = ["正規化"]', strict=False, min_length=1
    )


class QuizItem(FromFile):
    """One question."""

    id: Kebab = key("an id in kebab-case, at most 48 letters", 'id = "log-loss-at-half"')
    kind: Kind = key("`single`, `multiple`, `number`, `order` or `short`", 'kind = "single"', strict=False)
    ask: Text = key(
        "a question in both languages", table("ask", "What is $f(0)$?", "$f(0)$ はいくつですか。")
    )
    draw: dict[Name, Draw] = key("a table of values to draw", "draw = { m = { integers = [2, 9] } }", {})
    choices: tuple[Choice, ...] = key(
        "the choices, one table each", "[[item.choice]]", (), alias="choice", strict=False
    )
    answer: float | str | None = key(
        "a number, or an expression over drawn values and math functions", 'answer = "1 / m"', None
    )
    tolerance: float | None = key("a number, 0 or more", "tolerance = 0.01", None, ge=0)
    why: Text | None = key(
        "what is said after answering, in both languages", table("why", "It is.", "そうです。"), None
    )
    accept: Accepted | None = key(
        "the right answers in each language", 'accept = { en = ["ReLU"], ja = ["ReLU"] }', None
    )

    def answer_for(self, values: Mapping[str, Drawn]) -> float:
        """The number that is right when these values were drawn."""
        if self.answer is None:
            raise ValueError(f"{self.id} is answered by {self.kind}, not by a number")
        return self.answer if isinstance(self.answer, float) else value_of(self.answer, values)

    def accepts(self, answer: str) -> bool:
        """Is this short answer right, in whichever language it was written?"""
        right = (*self.accept.en, *self.accept.ja) if self.accept else ()
        return folded(answer) in {folded(one) for one in right}


class Quiz(FromFile):
    """quiz.toml"""

    title: Text = key("a text in both languages", table("title", "Neurons", "ニューロン"))
    pass_mark: float = key("a number from 0 to 1", "pass_mark = 0.8", 0.8, ge=0, le=1)
    items: tuple[QuizItem, ...] = Field(
        alias="item",
        strict=False,
        min_length=1,
        description="the questions, one table each",
        examples=["[[item]]"],
    )


class PlacementItem(QuizItem):
    """One question of a placement quiz, which stands for a unit."""

    unit: Kebab = key("the unit that teaches it", 'unit = "neuron"')


class PlacementQuiz(Quiz):
    """placement.toml"""

    items: tuple[PlacementItem, ...] = Field(
        alias="item",
        strict=False,
        min_length=1,
        description="the questions, one table each",
        examples=["[[item]]"],
    )


def draw_values(item: QuizItem, seed: int | str) -> dict[str, Drawn]:
    """The values of an item for one attempt's seed; the same seed always gives the same values."""
    return {name: draw.value(f"{seed}:{item.id}:{name}") for name, draw in item.draw.items()}


def filled(text: str, values: Mapping[str, Drawn]) -> str:
    """The text with `{m}` replaced by the value drawn for m; every other brace is left alone."""
    if not values:
        return text
    slot = re.compile(r"\{(" + "|".join(map(re.escape, values)) + r")\}")
    pieces = re.split(f"({FORMULA.pattern})", text, flags=re.DOTALL)
    for place, piece in enumerate(pieces):
        # inside a formula the braces stay: \frac{m}{2} must become \frac{12}{2}, not \frac12{2}
        form = "{%s}" if FORMULA.fullmatch(piece) else "%s"
        pieces[place] = slot.sub(lambda match, form=form: form % values[match[1]], piece)
    return "".join(pieces)


def folded(answer: str) -> str:
    """A short answer without what does not matter: width, case and space."""
    return "".join(unicodedata.normalize("NFKC", answer).casefold().split())
