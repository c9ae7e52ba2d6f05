"""A rubric: criteria, and for each the levels it is told by, with points, in both languages. No database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from sensui.course import Text


@dataclass(frozen=True, kw_only=True)
class Level:
    """One answer to a criterion."""

    points: float
    says: Text


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """One line of a rubric, the best level first."""

    id: str
    title: Text
    levels: tuple[Level, ...]

    @property
    def points(self) -> float:
        return max(level.points for level in self.levels)


@dataclass(frozen=True, kw_only=True)
class Rubric:
    """What a person grades by."""

    criteria: tuple[Criterion, ...]

    @property
    def points(self) -> float:
        return sum(criterion.points for criterion in self.criteria)

    def is_complete(self, chosen: Mapping[str, int]) -> bool:
        """Has every criterion one of its levels?"""
        return all(
            isinstance(chosen.get(one.id), int) and 0 <= chosen[one.id] < len(one.levels)
            for one in self.criteria
        )

    def points_of(self, chosen: Mapping[str, int]) -> float:
        """What the chosen levels come to."""
        return sum(one.levels[chosen[one.id]].points for one in self.criteria)

    def share_of(self, reviews: Sequence[Mapping[str, int]]) -> float | None:
        """The median of what reviewers gave, 0 to 1; None without a complete review."""
        given = [self.points_of(chosen) for chosen in reviews if self.is_complete(chosen)]
        return median(given) / self.points if given and self.points else None

    def to_json(self) -> list[dict[str, Any]]:
        return [
            {
                "id": one.id,
                "title": {"en": one.title.en, "ja": one.title.ja},
                "levels": [
                    {"points": level.points, "en": level.says.en, "ja": level.says.ja} for level in one.levels
                ],
            }
            for one in self.criteria
        ]

    @classmethod
    def from_json(cls, kept: Sequence[Mapping[str, Any]]) -> "Rubric":
        return cls(
            criteria=tuple(
                Criterion(
                    id=one["id"],
                    title=Text(**one["title"]),
                    levels=tuple(
                        Level(points=level["points"], says=Text(en=level["en"], ja=level["ja"]))
                        for level in one["levels"]
                    ),
                )
                for one in kept
            )
        )


def _criterion(id: str, en: str, ja: str, *levels: tuple[float, str, str]) -> Criterion:
    return Criterion(
        id=id,
        title=Text(en=en, ja=ja),
        levels=tuple(Level(points=points, says=Text(en=said, ja=words)) for points, said, words in levels),
    )


DEFAULT = Rubric(
    criteria=(
        _criterion(
            "question",
            "Question",
            "問い",
            (4, "A clear question, and why it matters", "問いがはっきりしており、なぜ重要かが書かれている"),
            (3, "A clear question", "問いがはっきりしている"),
            (1, "A topic, but no question", "テーマはあるが、問いになっていない"),
            (0, "Neither", "どちらもない"),
        ),
        _criterion(
            "method",
            "Method",
            "方法",
            (
                4,
                "Could be repeated from the text, with data, splits and settings",
                "データ、分割、設定まで書かれ、本文だけで再現できる",
            ),
            (3, "Understandable, some settings are missing", "理解できるが、設定の一部が欠けている"),
            (1, "Only named", "名前だけが挙げられている"),
            (0, "Missing", "書かれていない"),
        ),
        _criterion(
            "results",
            "Results",
            "結果",
            (
                4,
                "Against a baseline, with how much chance may account for",
                "基準との比較と、ばらつきの程度が示されている",
            ),
            (3, "Against a baseline", "基準と比較されている"),
            (1, "Numbers without comparison", "数値だけで、比較がない"),
            (0, "Missing", "書かれていない"),
        ),
        _criterion(
            "discussion",
            "Discussion",
            "考察",
            (
                4,
                "Explains errors and limits, and follows from the results",
                "誤りと限界を説明し、結果から導かれている",
            ),
            (3, "Follows from the results", "結果から導かれている"),
            (1, "Claims more than the results show", "結果が示す以上のことを主張している"),
            (0, "Missing", "書かれていない"),
        ),
        _criterion(
            "writing",
            "Writing",
            "文章",
            (4, "Easy to follow; figures stand on their own", "読みやすく、図はそれだけで理解できる"),
            (3, "Can be followed", "読み進められる"),
            (1, "Hard to follow", "読み進めにくい"),
            (0, "Cannot be followed", "読み取れない"),
        ),
    )
)
