"""What is asked of reports, rubrics and reviews."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sensui.course import Text

from ..gradebook.forms import MomentField
from ..models import Review
from .rubric import Criterion, Level, Rubric

MOST_TEXT = 5000


class TaskForm(forms.Form):
    """A new report."""

    title_en = forms.CharField(label=gettext_lazy("Title in English"), max_length=120)
    title_ja = forms.CharField(label=gettext_lazy("Title in Japanese"), max_length=120)
    due_at = MomentField(label=gettext_lazy("Deadline"), required=False)
    review_due_at = MomentField(label=gettext_lazy("Reviews until"), required=False)
    min_pages = forms.IntegerField(label=gettext_lazy("Pages at least"), min_value=1, max_value=50, initial=4)
    max_pages = forms.IntegerField(label=gettext_lazy("Pages at most"), min_value=1, max_value=50, initial=8)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("min_pages", 0) > data.get("max_pages", 50):
            self.add_error("max_pages", _("This is less than the least number of pages."))
        return data


class UntilForm(forms.Form):
    """Until when reviews are awaited; empty: until all are there."""

    review_due_at = MomentField(label=gettext_lazy("Reviews until"), required=False)


class CriterionForm(forms.Form):
    """One criterion; its levels a line each: points | English | Japanese."""

    title_en = forms.CharField(label=gettext_lazy("Title in English"), max_length=120, required=False)
    title_ja = forms.CharField(label=gettext_lazy("Title in Japanese"), max_length=120, required=False)
    levels = forms.CharField(
        label=gettext_lazy("Levels, a line each: points | English | Japanese"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5, "translate": "no"}),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if any(data.values()):
            if not (data.get("title_en") and data.get("title_ja")):
                self.add_error("title_en", _("Give the title in both languages."))
            try:
                data["read"] = tuple(_levels(data.get("levels", "")))
            except ValueError as error:
                self.add_error("levels", str(error))
        return data

    @property
    def has_changed_to_nothing(self) -> bool:
        return not any(self.cleaned_data.get(name) for name in ("title_en", "title_ja", "levels"))


def _levels(text: str) -> Iterator[Level]:
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2:
        raise ValueError(_("Give at least two levels, a line each."))
    for line in lines:
        parts = [part.strip() for part in line.split("|")]
        try:
            points = float(parts[0])
        except ValueError:
            points = -1
        if len(parts) != 3 or not (0 <= points <= 1000) or not (parts[1] and parts[2]):
            raise ValueError(_("This line is not “points | English | Japanese”: %(line)s") % {"line": line})
        yield Level(points=points, says=Text(en=parts[1], ja=parts[2]))


class RubricForm:
    """A whole rubric, with room for one more criterion."""

    def __init__(self, rubric: Rubric, sent: Any = None) -> None:
        initial = [_initial(one) for one in rubric.criteria]
        self.forms = [
            CriterionForm(sent, prefix=f"criterion-{place}", initial=known)
            for place, known in enumerate([*initial, {}])
        ]

    def is_valid(self) -> bool:
        valid = [form.is_valid() for form in self.forms]  # each says what is wrong with it
        if all(valid) and not self._kept():
            self.forms[0].add_error("title_en", _("A rubric has at least one criterion."))
            return False
        return all(valid)

    def _kept(self) -> list[CriterionForm]:
        return [form for form in self.forms if not form.has_changed_to_nothing]

    def rubric(self) -> Rubric:
        return Rubric(
            criteria=tuple(
                Criterion(
                    id=f"c{place}",
                    title=Text(en=form.cleaned_data["title_en"], ja=form.cleaned_data["title_ja"]),
                    levels=form.cleaned_data["read"],
                )
                for place, form in enumerate(self._kept(), start=1)
            )
        )


def _initial(one: Criterion) -> dict[str, str]:
    lines = (f"{level.points:g} | {level.says.en} | {level.says.ja}" for level in one.levels)
    return {"title_en": one.title.en, "title_ja": one.title.ja, "levels": "\n".join(lines)}


@dataclass(frozen=True, kw_only=True)
class CriterionRow:
    """One criterion as a reviewer fills it in."""

    criterion: Criterion
    chosen: int | None
    comment: str


@dataclass(frozen=True, kw_only=True)
class ReviewSent:
    """What a reviewer sent."""

    chosen: Mapping[str, int]
    comments: Mapping[str, str]
    remark: str


def review_rows(rubric: Rubric, review: Review) -> list[CriterionRow]:
    return [
        CriterionRow(criterion=one, chosen=review.chosen.get(one.id), comment=review.comments.get(one.id, ""))
        for one in rubric.criteria
    ]


def review_sent(rubric: Rubric, given: Mapping[str, str]) -> ReviewSent:
    """What stands in the form; a level that there is not is none."""
    chosen = {}
    for one in rubric.criteria:
        level = given.get(f"level-{one.id}", "")
        if level.isascii() and level.isdecimal() and int(level) < len(one.levels):
            chosen[one.id] = int(level)
    return ReviewSent(
        chosen=chosen,
        comments={one.id: given.get(f"comment-{one.id}", "").strip()[:MOST_TEXT] for one in rubric.criteria},
        remark=given.get("remark", "").strip()[:MOST_TEXT],
    )
