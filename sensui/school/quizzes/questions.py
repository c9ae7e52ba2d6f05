"""A question as one attempt sees it: its values drawn, its choices in an order of their own. No database."""

import random
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sensui.course import Kind, Quiz, QuizItem, Text, draw_values, filled

from ..typed import without_nul

Given = list[int] | str
Values = Mapping[str, int | float | str]

NOTHING = ("", [])
_NEARLY = 1e-9


@dataclass(frozen=True, kw_only=True)
class Offered:
    """One choice, as it is offered."""

    place: int
    """its place in the author's list; for an order, its right place"""
    text: Text
    correct: bool
    why: Text | None


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question of one attempt."""

    item: QuizItem
    values: Values
    offered: tuple[Offered, ...]

    @property
    def id(self) -> str:
        return self.item.id

    @property
    def kind(self) -> str:
        return self.item.kind.value

    @property
    def ask(self) -> Text:
        return _filled(self.item.ask, self.values)

    @property
    def why(self) -> Text | None:
        return _filled(self.item.why, self.values) if self.item.why else None

    @property
    def in_order(self) -> tuple[Offered, ...]:
        """The choices in the author's order: for an order, the right one."""
        return tuple(sorted(self.offered, key=lambda one: one.place))

    @property
    def right_number(self) -> str:
        """The right number, with no more digits than matter."""
        return f"{self.item.answer_for(self.values):.6g}"

    def is_right(self, given: Given) -> bool:
        """Is this answer right?"""
        match self.item.kind:
            case Kind.SINGLE | Kind.MULTIPLE:
                return sorted(given) == [place for place, one in enumerate(self.offered) if one.correct]
            case Kind.ORDER:
                return list(given) == [one.place + 1 for one in self.offered]
            case Kind.NUMBER:
                return self._is_near(str(given))
            case Kind.SHORT:
                return self.item.accepts(str(given))

    def _is_near(self, given: str) -> bool:
        number = number_of(given)
        if number is None:
            return False
        right = self.item.answer_for(self.values)
        return abs(number - right) <= (self.item.tolerance or 0) + _NEARLY * max(1, abs(right))


def questions_of(quiz: Quiz, seed: str) -> tuple[Question, ...]:
    """The questions as the attempt with this seed sees them, always the same."""
    return tuple(_question(item, seed) for item in quiz.items)


def _question(item: QuizItem, seed: str) -> Question:
    values = draw_values(item, seed)
    offered = [
        Offered(
            place=place,
            text=_filled(choice.text, values),
            correct=choice.correct,
            why=_filled(choice.why, values) if choice.why else None,
        )
        for place, choice in enumerate(item.choices)
    ]
    return Question(
        item=item, values=values, offered=tuple(_mixed(offered, f"{seed}:{item.id}:order", item.kind))
    )


def _mixed(offered: Sequence[Offered], seed: str, kind: Kind) -> list[Offered]:
    mixed = list(offered)
    random.Random(seed).shuffle(mixed)
    if kind is Kind.ORDER and mixed == list(offered):
        mixed.reverse()  # an order that is right already would be no question
    return mixed


def _filled(text: Text, values: Values) -> Text:
    return Text(en=filled(text.en, values), ja=filled(text.ja, values))


def number_of(written: str) -> float | None:
    """The number somebody wrote: wide digits, a decimal comma and spaces are as good as others."""
    plain = unicodedata.normalize("NFKC", written).replace("−", "-").replace(" ", "")
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        number = float(plain.replace(",", ""))
    except ValueError:
        return None
    return number if abs(number) < float("inf") else None


def given_in(form: Mapping[str, str], chosen: Mapping[str, Sequence[str]], question: Question) -> Given:
    """What a sent form says about a question; what cannot be is nothing."""
    name = f"q-{question.id}"
    match question.item.kind:
        case Kind.SINGLE | Kind.MULTIPLE:
            places = {int(place) for place in chosen.get(name, ()) if place.isdecimal()}
            return sorted(place for place in places if place < len(question.offered))
        case Kind.ORDER:
            places = [form.get(f"{name}-{place}", "") for place in range(len(question.offered))]
            return [int(place) if place.isdecimal() else 0 for place in places]
    return without_nul(form.get(name, "")).strip()[:500]
